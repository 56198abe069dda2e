import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetPerson } from '../../src/stores/profile.ts';
import {
	$draft,
	$freed,
	$isPlanning,
	$plan,
	$shown,
	$steps,
	addRun,
	applyRelaxation,
	changeRun,
	changeStrength,
	forgetCurrent,
	keepAsCurrent,
	loadEngine,
	loadTemplate,
	move,
	planAgain,
	redo,
	removeRun,
	replaceWith,
	reset,
	say,
	setAvailability,
	setDated,
	setLongestRun,
	setPhase,
	setStrategy,
	setStrengthCount,
	setTime,
	start,
	undo,
	unpin,
	useCurrent,
	useWeek,
} from '../../src/stores/week.ts';
import { USUAL_ANSWERS } from '../../src/stores/week/answers.ts';
import type { WeekDraft } from '../../src/stores/week/draft.ts';

/** The four runs of a common week: key on Wednesday, long on Sunday. */
function enterRuns() {
	addRun({ kind: 'easy', minutes: 45, day: 'mon', slot: 'am' });
	addRun({ kind: 'intervals', minutes: 60, day: 'wed', slot: 'am' });
	addRun({ kind: 'easy', minutes: 45, day: 'fri', slot: 'am' });
	addRun({ kind: 'long', minutes: 95, day: 'sun', slot: 'am' });
}
const shown = () => {
	const value = $shown.get();
	if (!value) throw new Error('no week on show');
	return value;
};
const placeOf = (id: string) => {
	const session = shown().week.sessions.find((one) => one.id === id);
	return session && `${session.day} ${session.slot}`;
};
/** Until the planner has answered what is asked now. */
const planned = () => vi.waitUntil(() => !$isPlanning.get(), { timeout: 20_000, interval: 1 });
const answer = async () => {
	await planned();
	const value = $plan.get();
	if (!value) throw new Error('no plan');
	return value;
};

beforeAll(loadEngine);
beforeEach(() => {
	forgetPerson();
	reset();
	while ($steps.get().undo > 0) undo();
});

describe('planning', () => {
	test('shows nothing before the first run, then the best week', async () => {
		expect($shown.get()).toBeUndefined();
		enterRuns();
		await planned();
		expect(shown().arranged).toBe(false);
		expect(shown().week.score.hard).toBe(0);
		expect(shown().week.sessions).toHaveLength(6);
	});

	test('answers every input', async () => {
		enterRuns();
		setStrengthCount(3);
		expect($draft.get().request.strength.map(({ id, kind }) => [id, kind])).toEqual([
			['s1', 'heavy-legs'],
			['s2', 'heavy-legs'],
			['s3', 'upper-core'],
		]);
		setStrengthCount(1);
		setStrengthCount(2);
		changeStrength('s2', { kind: 'light-legs', minutes: 20 });
		setStrategy('separate');
		setLongestRun(80);
		say({ ageBand: 50 });
		setAvailability('thu', 'am', 0);
		setAvailability('thu', 'pm', 0);
		changeRun('r1', { minutes: 30 });
		removeRun('r3');
		addRun({ kind: 'hills', minutes: 40, day: 'fri' });
		const { request } = $draft.get();
		expect(request.athlete).toEqual({ age: 50, liftingWeeks: undefined, longestRunMinutes: 80 });
		expect(request.runs.map(({ id, minutes }) => [id, minutes])).toEqual([
			['r1', 30],
			['r2', 60],
			['r4', 95],
			['r5', 40],
		]);
		expect((await answer()).strategy).toBe('separate');
		expect(placeOf('s1')).not.toMatch(/^thu/);
		expect(placeOf('s2')).not.toMatch(/^thu/);
	});
});

describe('moving', () => {
	beforeEach(async () => {
		enterRuns();
		await planned();
	});

	test('keeps every other session where it is and judges the week as it stands', async () => {
		const before = shown().week.sessions;
		move('s1', 'tue', 'pm');
		expect(shown().arranged).toBe(true);
		expect(placeOf('s1')).toBe('tue pm');
		for (const { id, day, slot } of before) if (id !== 's1') expect(placeOf(id)).toBe(`${day} ${slot}`);
		expect(shown().week.findings).toContainEqual(
			expect.objectContaining({ rule: 'key-runs-on-fresh-legs', severity: 'hard' }),
		);
		expect(shown().behind.hard).toBeGreaterThan(0);
		await planned();
		expect(shown().behind.hard).toBe(0);
	});

	test('fixes what was moved: planning again goes round it', async () => {
		move('s1', 'mon', 'pm');
		planAgain();
		await planned();
		expect(shown().arranged).toBe(false);
		expect(placeOf('s1')).toBe('mon pm');
		unpin('s1');
		expect($draft.get().request.strength[0]?.day).toBeUndefined();
	});

	test('moves runs as well', () => {
		move('r3', 'thu', 'pm');
		expect($draft.get().request.runs[2]).toMatchObject({ day: 'thu', slot: 'pm' });
		expect(placeOf('r3')).toBe('thu pm');
	});

	test('lets the planner place a session again, and forgets where it stood', async () => {
		move('s1', 'tue', 'pm');
		unpin('s1');
		await planned();
		expect($draft.get().request.lastWeek?.s1).toBeUndefined();
		expect(placeOf('s1')).not.toBe('tue pm');
		expect(shown().week.score.hard).toBe(0);
	});

	test('lets two sessions change places', () => {
		const was = placeOf('s1');
		move('s1', 'fri', 'am');
		expect(placeOf('s1')).toBe('fri am');
		expect(placeOf('r3')).toBe(was);
	});

	test('lets strength follow a run at once when the rest of the day is blocked', () => {
		setAvailability('fri', 'pm', 0);
		move('s1', 'fri', 'am');
		expect(placeOf('r3')).toBe('fri am');
		expect(shown().week.sessions.find(({ id }) => id === 's1')?.start).toBe(7 * 60 + 45);
	});

	test('ignores an unknown session and a move to the same place', () => {
		const steps = $steps.get();
		move('nobody', 'mon', 'am');
		move('r1', 'mon', 'am');
		expect($steps.get()).toEqual(steps);
	});
});

describe('taking a whole week', () => {
	test('an alternative is held, and its days are preferred later', async () => {
		enterRuns();
		const [alternative] = (await answer()).alternatives;
		useWeek(alternative?.sessions ?? []);
		expect(shown().week.sessions).toEqual(alternative?.sessions);
		expect(shown().behind.soft).toBeGreaterThanOrEqual(0);
		expect($draft.get().request.lastWeek).toBeUndefined();
		changeRun('r1', { minutes: 40 });
		await planned();
		expect(shown().arranged).toBe(false);
		expect(Object.keys($draft.get().request.lastWeek ?? {})).toEqual(['s1', 's2']);
	});

	test('an impossible week offers changes that make it possible', async () => {
		enterRuns();
		setStrengthCount(3);
		changeStrength('s3', { kind: 'heavy-legs' });
		expect((await answer()).status).toBe('relaxed');
		const [first] = (await answer()).relaxations;
		if (!first) throw new Error('nothing to relax');
		applyRelaxation(first);
		expect(shown().week.score.hard).toBe(0);
		expect((await answer()).status).toBe('optimal');
	});

	test('an impossible week of fixed sessions is freed in one step', async () => {
		enterRuns();
		await planned();
		expect($freed.get()).toBeUndefined();
		changeStrength('s1', { day: 'tue' });
		changeStrength('s2', { day: 'sat' });
		expect((await answer()).status).toBe('relaxed');
		const freed = await vi.waitUntil(() => $freed.get());
		expect(freed.week.score.hard).toBe(0);
		expect(freed.request.strength.every(({ day }) => day === undefined)).toBe(true);
		setStrengthCount(3);
		changeStrength('s3', { kind: 'heavy-legs' });
		expect((await answer()).status).toBe('relaxed');
		expect($freed.get()).toBeUndefined();
	});

	test('a template and a link replace the draft, and undo brings it back', () => {
		enterRuns();
		const mine = $draft.get();
		loadTemplate({
			request: { ...mine.request, runs: mine.request.runs.slice(0, 1), strength: [] },
			sessions: [{ id: 'r1', kind: 'easy', minutes: 45, day: 'tue', slot: 'pm', start: 1080 }],
		});
		expect(placeOf('r1')).toBe('tue pm');
		const linked: WeekDraft = { request: { ...mine.request, strength: [] } };
		replaceWith(linked);
		expect($draft.get()).toEqual(linked);
		undo();
		undo();
		expect($draft.get()).toBe(mine);
	});
});

describe('the three first questions', () => {
	test('become a week with a place for everything and no firm rule broken', async () => {
		start(USUAL_ANSWERS);
		const { runs, strength } = $draft.get().request;
		expect(runs.map(({ kind, day }) => [kind, day])).toEqual([
			['long', undefined],
			['intervals', undefined],
			['easy', undefined],
			['easy', undefined],
		]);
		expect(strength).toHaveLength(2);
		expect((await answer()).status).toBe('optimal');
		expect(shown().week.sessions).toHaveLength(6);
		expect(placeOf('r1')).toMatch(/^sun/);
	});

	test('leave days off free and blocked halves empty', async () => {
		start({ ...USUAL_ANSWERS, when: 'am', daysOff: ['sun', 'wed'] });
		expect((await answer()).status).toBe('optimal');
		for (const { day, slot } of shown().week.sessions) {
			expect(slot).toBe('am');
			expect(['sun', 'wed']).not.toContain(day);
		}
		expect($draft.get().request.runs[0]?.preferredDay).toBe('sat');
	});

	test('ask for light legs in the first weeks of lifting', () => {
		say({ lifting: 'under-4', ageBand: 70 });
		start({ ...USUAL_ANSWERS, strength: 1 });
		const { athlete, strength } = $draft.get().request;
		expect(athlete).toMatchObject({ age: 70, liftingWeeks: 0 });
		expect(strength.map(({ kind }) => kind)).toEqual(['light-legs']);
	});
});

describe('a week of runs that roam', () => {
	beforeEach(async () => {
		start(USUAL_ANSWERS);
		await planned();
	});

	test('pins a run that is moved; undo frees it again at once', () => {
		const was = placeOf('r2');
		move('r2', 'fri', 'pm');
		expect($draft.get().request.runs[1]).toMatchObject({ day: 'fri', slot: 'pm' });
		expect(placeOf('r2')).toBe('fri pm');
		undo();
		expect($isPlanning.get()).toBe(false);
		expect($draft.get().request.runs[1]?.day).toBeUndefined();
		expect(placeOf('r2')).toBe(was);
	});

	test('plans again round a pinned run, and frees it when asked', async () => {
		move('r2', 'fri', 'pm');
		planAgain();
		await planned();
		expect(placeOf('r2')).toBe('fri pm');
		expect(shown().week.score.hard).toBe(0);
		unpin('r2');
		await planned();
		expect($draft.get().request.runs[1]).toMatchObject({ day: undefined, slot: undefined });
	});

	test('keeps the days of a week that was accepted, runs as well', async () => {
		const [alternative] = (await answer()).alternatives;
		useWeek(alternative?.sessions ?? []);
		changeRun('r4', { minutes: 50 });
		expect(Object.keys($draft.get().request.lastWeek ?? {})).toEqual(['r1', 'r2', 'r3', 'r4', 's1', 's2']);
		removeRun('r4');
		expect(Object.keys($draft.get().request.lastWeek ?? {})).not.toContain('r4');
	});

	test('shows its sessions at once while the planner is at work on a change', () => {
		changeRun('r1', { minutes: 120 });
		expect($isPlanning.get()).toBe(true);
		expect(shown().week.sessions.find(({ id }) => id === 'r1')?.minutes).toBe(120);
		removeRun('r3');
		expect(shown().week.sessions).toHaveLength(5);
	});
});

describe('one particular week', () => {
	test('takes in what stands before and after, and its phase and times', async () => {
		start(USUAL_ANSWERS);
		setPhase('maintain');
		setTime('pm', 17 * 60);
		setDated({
			monday: '2026-11-30',
			before: [],
			after: [{ id: 'a1', kind: 'race', minutes: 50, day: 'mon', slot: 'am', start: 600, week: 1 }],
		});
		const { status, conflict } = await answer();
		expect(shown().week.sessions.every(({ week }) => week === 0)).toBe(true);
		// Heavy legs keep seven days from a race: none fit into the week before one on a Monday.
		expect(status).toBe('relaxed');
		expect(conflict).toContain('keep-races-clear');
		setStrengthCount(0);
		expect((await answer()).status).toBe('optimal');
	});
});

describe('my current week', () => {
	test('is kept to compare with, comes back when wanted, and can be forgotten', async () => {
		start(USUAL_ANSWERS);
		await planned();
		move('s1', 'sat', 'pm');
		const mine = shown().week.sessions;
		keepAsCurrent();
		unpin('s1');
		await planned();
		expect(placeOf('s1')).not.toBe('sat pm');
		expect($draft.get().current?.held.s1).toMatchObject({ day: 'sat', slot: 'pm' });
		useCurrent();
		expect(shown().week.sessions).toEqual(mine);
		forgetCurrent();
		expect($draft.get().current).toBeUndefined();
		undo();
		expect($draft.get().current).toBeDefined();
	});
});

describe('undo and redo', () => {
	test('go back and forth over every edit', () => {
		enterRuns();
		expect($steps.get()).toEqual({ undo: 4, redo: 0 });
		undo();
		undo();
		expect($draft.get().request.runs).toHaveLength(2);
		expect($steps.get()).toEqual({ undo: 2, redo: 2 });
		redo();
		expect($draft.get().request.runs).toHaveLength(3);
		addRun({ kind: 'race', minutes: 50, day: 'sat' });
		expect($steps.get()).toEqual({ undo: 4, redo: 0 });
	});

	test('do nothing at either end', () => {
		undo();
		expect($steps.get().undo).toBe(0);
		addRun({ kind: 'easy', minutes: 45, day: 'mon' });
		redo();
		expect($steps.get()).toEqual({ undo: 1, redo: 0 });
	});
});
