import { beforeEach, describe, expect, test } from 'vitest';
import { $person, $profile, forgetPerson, setPerson } from '../../src/stores/profile.ts';
import {
	$step,
	$told,
	describe as describePerson,
	reset as resetScreening,
} from '../../src/stores/screening.ts';
import {
	$brought,
	$draft,
	$steps,
	addRun,
	applyRelaxation,
	planForMe,
	replaceWith,
	reset,
	say,
	undo,
} from '../../src/stores/week.ts';
import type { WeekDraft } from '../../src/stores/week/draft.ts';
import { inPerson } from '../../src/stores/week/in-person.ts';
import { fragmentOf, readFragment } from '../../src/stores/week/link.ts';

const run = { kind: 'easy', minutes: 45, day: 'mon' } as const;
const athlete = () => $draft.get().request.athlete;

/** A week as a link from somebody else brings it: 60 or over, four weeks of lifting. */
function openLink(): WeekDraft {
	const theirs = fragmentOf({
		request: { ...$draft.get().request, runs: [{ id: 'r1', ...run }], athlete: { age: 66, liftingWeeks: 5 } },
	});
	const link = readFragment(theirs);
	if (!link?.ok) throw new Error('no link');
	replaceWith(link.draft);
	return link.draft;
}

beforeEach(() => {
	$profile.set(undefined);
	reset();
	while ($steps.get().undo > 0) undo();
	resetScreening();
});

describe('what is said once', () => {
	test('in the screening is known to the week', () => {
		addRun(run);
		describePerson({ ageBand: 60, sex: 'woman' });
		expect(athlete().age).toBe(60);
		expect($told.get().athlete).toEqual({ age: 60, sex: 'woman' });
		expect($step.get()).not.toBe('about');
	});

	test('in the planner is known to the screening', () => {
		describePerson({ ageBand: 40 });
		say({ ageBand: 70, lifting: 'under-4' });
		expect($told.get().athlete.age).toBe(70);
		expect(athlete()).toMatchObject({ age: 70, liftingWeeks: 0 });
		say({ ageBand: 16 });
		expect($told.get().athlete.age).toBe(16);
	});

	test('and taken back is unknown everywhere', () => {
		describePerson({ ageBand: 50 });
		forgetPerson();
		expect($told.get().athlete.age).toBeUndefined();
		expect(athlete().age).toBeUndefined();
	});

	test('is not assumed: planning alone says nothing about anybody', () => {
		addRun(run);
		expect(athlete()).toEqual({});
		expect($profile.get()).toBeUndefined();
	});
});

describe('a week from somebody else', () => {
	test('is planned as it was sent, and leaves alone what the person said', () => {
		say({ ageBand: 30, lifting: '8-over' });
		openLink();
		expect(athlete()).toMatchObject({ age: 60, liftingWeeks: 4 });
		expect($person.get()).toEqual({ ageBand: 30, lifting: '8-over' });
		describePerson({ ageBand: 40 });
		addRun(run);
		expect(athlete().age).toBe(60);
		expect($brought.get()).toEqual({ age: 60, liftingWeeks: 4 });
	});

	test('belongs to the person in what they say over it', () => {
		openLink();
		say({ ageBand: 30 });
		expect(athlete()).toMatchObject({ age: 30, liftingWeeks: 4 });
		say({ goal: 'stronger' });
		expect($brought.get()).toEqual({ liftingWeeks: 4 });
		setPerson({ ageBand: 50 });
		expect(athlete().age).toBe(50);
	});

	test('is planned for the person when they ask, and undo shows it as it came', () => {
		say({ ageBand: 30 });
		openLink();
		planForMe();
		expect($brought.get()).toEqual({});
		expect(athlete()).toMatchObject({ age: 30 });
		undo();
		expect(athlete().age).toBe(60);
		undo();
		expect(athlete().age).toBe(30);
	});
});

describe('the week', () => {
	test('is never undone into an older answer, and finds the plan it had', () => {
		addRun(run);
		const unsaid = $draft.get();
		say({ ageBand: 50 });
		const fifty = $draft.get();
		expect($steps.get().undo).toBe(1);
		addRun(run);
		say({ ageBand: 60 });
		undo();
		expect($draft.get().request.runs).toHaveLength(1);
		expect(athlete().age).toBe(60);
		expect($person.get()).toEqual({ ageBand: 60 });
		say({ ageBand: 50 });
		expect($draft.get().request).toBe(fifty.request);
		forgetPerson();
		expect($draft.get()).toBe(unsaid);
	});

	test('does not keep who it was planned for when a way out is taken', () => {
		addRun(run);
		say({ ageBand: 60 });
		const { request } = $draft.get();
		applyRelaxation({ request, week: { score: { hard: 0, soft: 0 }, sessions: [], findings: [] } });
		expect($brought.get()).toEqual({});
		say({ ageBand: 30 });
		expect(athlete().age).toBe(30);
	});

	test('kept to compare with is judged for the same person', () => {
		const { request } = $draft.get();
		const { current } = inPerson({ request, current: { request, held: {} } }, { lifting: '4-7' });
		expect(current?.request.athlete.liftingWeeks).toBe(4);
	});

	test('in a link says no more of the person than the rules need', () => {
		addRun(run);
		say({ ageBand: 20, lifting: '8-over' });
		const link = fragmentOf($draft.get());
		say({ ageBand: 40, goal: 'half-marathon', equipment: ['barbell'] });
		expect(fragmentOf($draft.get())).toBe(link);
	});
});
