import { describe, expect, test } from 'vitest';
import { CAUTIOUS_HOURS_TO_KEY_RUN } from '../../../src/lib/rules/hours-before-key-runs.ts';
import {
	changeText,
	NEXT_DAY_ANSWERS,
	nextSession,
	SORE_HOURS_TO_KEY_RUN,
	type Change,
	type NextDayReport,
} from '../../../src/lib/progression/next-day.ts';

const does = (report: NextDayReport) => nextSession(report).changes.map((change) => change.what);
const words = (report: NextDayReport) => nextSession(report).changes.map(changeText);
const find = (report: NextDayReport, what: Change['what']) =>
	nextSession(report).changes.find((change) => change.what === what);

describe('the next-day check', () => {
	test('grows the session when it went unnoticed twice with room to spare', () => {
		expect(nextSession({ answer: 'not-noticed', twiceWithRoom: true })).toMatchObject({
			verdict: 'too-little',
			evidence: 'P9',
		});
		expect(find({ answer: 'not-noticed', twiceWithRoom: true }, 'progress')).not.toHaveProperty('onlyIf');
	});

	test.each([false, undefined])(
		'does not take one unnoticed session as proof (twiceWithRoom: %s)',
		(twice) => {
			const report = { answer: 'not-noticed', twiceWithRoom: twice } as const;
			expect(nextSession(report).verdict).toBe('perhaps-too-little');
			expect(find(report, 'progress')).toHaveProperty('onlyIf', 'as-planned');
		},
	);

	test('goes on as planned when the session was noticed and the run went as usual', () => {
		expect(nextSession({ answer: 'noticed' })).toMatchObject({ verdict: 'right', evidence: 'P10' });
		expect(does({ answer: 'noticed' })).toEqual(['progress']);
	});

	test('trims one set and keeps the load when the day or the run was affected', () => {
		expect(nextSession({ answer: 'affected' })).toMatchObject({ verdict: 'too-much', evidence: 'P11' });
		expect(does({ answer: 'affected' })).toEqual(['repeat', 'fewer-sets', 'keep-load', 'gap-before-key-run']);
	});

	test('backs off, waits and makes the key run easy when running was impossible', () => {
		expect(nextSession({ answer: 'could-not-run' })).toMatchObject({
			verdict: 'far-too-much',
			evidence: 'P12',
		});
		expect(does({ answer: 'could-not-run' })).toEqual([
			'wait',
			'easy-key-run',
			'cut-sets',
			'cut-load',
			'leave-out-lowering-and-jumps',
			'gap-before-key-run',
		]);
	});

	test('keeps the same gap before a key run as the planner does', () => {
		expect(SORE_HOURS_TO_KEY_RUN).toBe(CAUTIOUS_HOURS_TO_KEY_RUN);
	});

	test('ignores the second question for every other answer', () => {
		for (const answer of ['noticed', 'affected', 'could-not-run'] as const)
			expect(nextSession({ answer, twiceWithRoom: true })).toEqual(nextSession({ answer }));
	});

	test('never adds anything after a session that was too much', () => {
		for (const answer of ['affected', 'could-not-run'] as const)
			expect(does({ answer })).not.toContain('progress');
	});

	test('marks every change with its certainty and a source', () => {
		for (const answer of NEXT_DAY_ANSWERS)
			for (const change of nextSession({ answer }).changes) {
				expect(change.certainty).toBe('rule-of-thumb');
				expect(change.sources).not.toHaveLength(0);
			}
	});
});

describe('the words of the next-day check', () => {
	test('say the step and what it waits for', () => {
		expect(words({ answer: 'noticed' })).toEqual([
			'If you kept the reps in reserve you planned, add 1 or 2 reps a set. At the top of your range twice in a row? Add 2 to 10\u00A0% load and go back to the bottom.',
		]);
		expect(words({ answer: 'not-noticed', twiceWithRoom: true })[0]).toMatch(/^Add 1 or 2 reps a set\./);
	});

	test('say how much to trim', () => {
		expect(words({ answer: 'affected' })).toEqual([
			'Do the same session again. Add nothing.',
			'Do one set fewer of the exercise that made you sore.',
			'Keep the load.',
			'Leave 48 hours between that session and the key run after it.',
		]);
	});

	test('say how far to back off', () => {
		expect(words({ answer: 'could-not-run' })).toEqual([
			'Wait at least 72 hours before the next heavy leg session.',
			'Make your next key run an easy one.',
			'Cut your sets by about 40\u00A0%: two instead of three.',
			'Take 10\u00A0% off the load.',
			'Leave out slow lowering and jumps for that session.',
			'Leave 48 hours between that session and the key run after it.',
		]);
	});

	test('can speak of more than one set', () => {
		expect(changeText({ what: 'fewer-sets', sets: 2 })).toBe(
			'Do 2 sets fewer of the exercise that made you sore.',
		);
	});
});
