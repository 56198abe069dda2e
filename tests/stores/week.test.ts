import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	$draft,
	$plan,
	$shown,
	$steps,
	addRun,
	applyRelaxation,
	changeRun,
	changeStrength,
	loadEngine,
	loadTemplate,
	move,
	planAgain,
	planFreed,
	redo,
	removeRun,
	replaceWith,
	reset,
	setAthlete,
	setAvailability,
	setStrategy,
	setStrengthCount,
	undo,
	unpin,
	useWeek,
} from '../../src/stores/week.ts';
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
const answer = () => {
	const value = $plan.get();
	if (!value) throw new Error('no plan');
	return value;
};

beforeAll(loadEngine);
beforeEach(() => {
	reset();
	while ($steps.get().undo > 0) undo();
});

describe('planning', () => {
	test('shows nothing before the first run, then the best week', () => {
		expect($shown.get()).toBeUndefined();
		enterRuns();
		expect(shown().arranged).toBe(false);
		expect(shown().week.score.hard).toBe(0);
		expect(shown().week.sessions).toHaveLength(6);
	});

	test('answers every input', () => {
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
		setAthlete({ age: 50 });
		setAvailability('thu', 'am', 0);
		setAvailability('thu', 'pm', 0);
		changeRun('r1', { minutes: 30 });
		removeRun('r3');
		addRun({ kind: 'hills', minutes: 40, day: 'fri' });
		const { request } = $draft.get();
		expect(request.runs.map(({ id, minutes }) => [id, minutes])).toEqual([
			['r1', 30],
			['r2', 60],
			['r4', 95],
			['r5', 40],
		]);
		expect(answer().strategy).toBe('separate');
		expect(placeOf('s1')).not.toMatch(/^thu/);
		expect(placeOf('s2')).not.toMatch(/^thu/);
	});
});

describe('moving', () => {
	beforeEach(enterRuns);

	test('keeps every other session where it is and judges the week as it stands', () => {
		const before = shown().week.sessions;
		move('s1', 'tue', 'pm');
		expect(shown().arranged).toBe(true);
		expect(placeOf('s1')).toBe('tue pm');
		for (const { id, day, slot } of before) if (id !== 's1') expect(placeOf(id)).toBe(`${day} ${slot}`);
		expect(shown().week.findings).toContainEqual(
			expect.objectContaining({ rule: 'key-runs-on-fresh-legs', severity: 'hard' }),
		);
		expect(shown().behind.hard).toBe(0);
	});

	test('fixes what was moved: planning again goes round it', () => {
		move('s1', 'mon', 'pm');
		planAgain();
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
	test('an alternative is held, and its days are preferred later', () => {
		enterRuns();
		const [alternative] = answer().alternatives;
		useWeek(alternative?.sessions ?? []);
		expect(shown().week.sessions).toEqual(alternative?.sessions);
		expect(shown().behind.soft).toBeGreaterThanOrEqual(0);
		expect($draft.get().request.lastWeek).toBeUndefined();
		changeRun('r1', { minutes: 40 });
		expect(shown().arranged).toBe(false);
		expect(Object.keys($draft.get().request.lastWeek ?? {})).toEqual(['s1', 's2']);
	});

	test('an impossible week offers changes that make it possible', () => {
		enterRuns();
		setStrengthCount(3);
		changeStrength('s3', { kind: 'heavy-legs' });
		expect(answer().status).toBe('relaxed');
		const [first] = answer().relaxations;
		if (!first) throw new Error('nothing to relax');
		applyRelaxation(first);
		expect(shown().week.score.hard).toBe(0);
		expect(answer().status).toBe('optimal');
	});

	test('an impossible week of fixed sessions is freed in one step', () => {
		enterRuns();
		expect(planFreed($draft.get().request)).toBeUndefined();
		changeStrength('s1', { day: 'tue' });
		changeStrength('s2', { day: 'sat' });
		expect(answer().status).toBe('relaxed');
		const freed = planFreed($draft.get().request);
		expect(freed?.week.score.hard).toBe(0);
		expect(freed?.request.strength.every(({ day }) => day === undefined)).toBe(true);
		setStrengthCount(3);
		changeStrength('s3', { kind: 'heavy-legs' });
		expect(planFreed($draft.get().request)).toBeUndefined();
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
		expect($draft.get()).toBe(linked);
		undo();
		undo();
		expect($draft.get()).toBe(mine);
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
