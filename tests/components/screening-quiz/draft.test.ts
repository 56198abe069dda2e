import { describe, expect, test } from 'vitest';
import {
	type Draft,
	mayHopFar,
	NONE,
	readDraft,
	toDraft,
} from '../../../src/components/screening-quiz/draft.ts';
import { answerText } from '../../../src/components/screening-quiz/strings.ts';
import { TESTS, testById } from '../../../src/lib/screening/registry.ts';
import { allAnswered, hopped, LOUD, measured, SKIPPED, whole } from '../../lib/screening/helpers.ts';

const EMPTY = toDraft(undefined);
const typed = (left: string, right: string, alone = ''): Draft => ({
	...EMPTY,
	typed: { left, right, whole: alone },
});
const messages = (id: Parameters<typeof testById>[0], draft: Draft) => {
	const read = readDraft(testById(id), draft);
	return 'mistakes' in read ? read.mistakes.map(({ field, message }) => [field, message]) : [];
};

test.each(TESTS.filter(({ input }) => input.kind === 'number').map((entry) => [entry.id, entry] as const))(
	'an answer to %s can be changed: what was typed comes back, and reads the same',
	(id, entry) => {
		const answer = allAnswered()[id];
		expect(readDraft(entry, toDraft(answer))).toEqual({ answer });
	},
);

test.each([
	[{ left: [0, 2], right: [NONE] }, { left: [0, 2], right: [] }, 2, 0],
	[{ left: [5], right: [1] }, { left: [5], right: [1] }, 5, 1],
])('faults ticked: %o', (ticks, met, left, right) => {
	const answer = { kind: 'measured', left, right, met } as const;
	expect(readDraft(testById('T03'), { ...EMPTY, ticks })).toEqual({ answer });
	expect(toDraft(answer).ticks).toEqual(ticks);
});

describe('what is missing is said in its place', () => {
	test('nothing ticked is no answer', () => {
		expect(messages('T03', { ...EMPTY, ticks: { left: [1], right: [] } })).toEqual([
			['quiz-T03-right', 'Right leg: tick what you saw, or “None of these”'],
		]);
	});

	test('hops want a yes or no for each leg', () => {
		expect(messages('T16', { ...EMPTY, quiet: { left: true, right: undefined } })).toEqual([
			['quiz-T16-hops-on-right-yes', 'Right leg: choose yes or no'],
		]);
	});

	test('one distance without the other, or a nonsense one', () => {
		const quiet = { left: true, right: true };
		expect(messages('T16', { ...typed('180', ''), quiet })).toHaveLength(1);
		expect(messages('T16', { ...typed('9999', '-3'), quiet })).toEqual([
			['quiz-T16-left', 'Left leg: measure again in centimetres; 300 is the most we take'],
			['quiz-T16-right', 'Right leg: enter the distance in centimetres, at least 10'],
		]);
	});

	test('a contact time without how the landing was', () => {
		expect(messages('T17', typed('', '', '240'))).toEqual([['quiz-T17-landing', 'Landing: choose one']]);
		expect(messages('T17', typed('', '', '1e309'))).toHaveLength(2);
	});
});

describe('hops', () => {
	test('ask for the distance after two yeses only', () => {
		expect(mayHopFar({ quiet: { left: true, right: true } })).toBe(true);
		expect(mayHopFar({ quiet: { left: true, right: false } })).toBe(false);
		expect(mayHopFar(EMPTY)).toBe(false);
	});

	test('need no distance', () => {
		const quiet = { left: true, right: true };
		expect(readDraft(testById('T16'), { ...EMPTY, quiet })).toEqual({ answer: { kind: 'hops', quiet } });
	});

	test('forget a distance typed before a no', () => {
		const quiet = { left: false, right: true };
		expect(readDraft(testById('T16'), { ...typed('180', '170'), quiet })).toEqual({ answer: LOUD });
	});
});

test.each([
	['T08', measured(20, 1), 'left 20 raises, right 1 raise'],
	['T07', whole(31), '31 stands'],
	['T10', whole(0), '0 cm short'],
	['T17', whole(240, 2), '240 ms, heels slammed down'],
	['T16', LOUD, 'ten quiet hops: left no, right yes'],
	['T16', hopped(180, 170), 'ten quiet hops: left yes, right yes; hop forward: left 180 cm, right 170 cm'],
	['T08', SKIPPED, 'left out, so unknown'],
	['T08', undefined, 'left out, so unknown'],
] as const)('%s in words', (id, answer, text) => {
	expect(answerText(testById(id), answer)).toBe(text);
});
