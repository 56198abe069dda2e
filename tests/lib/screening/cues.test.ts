import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuesBetween } from '../../../src/lib/screening/cues.ts';
import { advance, finish, idle, pause, start } from '../../../src/lib/screening/timer.ts';
import { byTaps, toolFor, type Tool } from '../../../src/lib/screening/tools.ts';
import type { TestId } from '../../../src/lib/screening/types.ts';

const tool = (id: TestId): Tool => toolFor(id) as Tool;
const begun = (id: TestId) => start(idle(tool(id)), 0);
const heard = (timer: Parameters<typeof cuesBetween>[0], after: number, until: number) =>
	cuesBetween(timer, after, until).map(({ at, kind }) => [at / 1000, kind]);

describe('what is to be heard', () => {
	test('counts a hold in, warns ten seconds before the cap, and changes sides', () => {
		expect(heard(begun('T01'), -1, 60_000)).toEqual([
			[0, 'get-ready'],
			[2, 'tick'],
			[3, 'tick'],
			[4, 'tick'],
			[5, 'go'],
			[40, 'ten'],
			[50, 'change'],
			[55, 'get-ready'],
			[57, 'tick'],
			[58, 'tick'],
			[59, 'tick'],
			[60, 'go'],
		]);
		expect(heard(begun('T01'), 100_000, 1e9)).toEqual([[105, 'done']]);
	});

	test('beats once a second, the first beat of a repetition apart from the other, and no more after the last', () => {
		expect(heard(begun('T05'), 4500, 8000)).toEqual([
			[5, 'go'],
			[6, 'half-beat'],
			[7, 'beat'],
			[8, 'half-beat'],
		]);
		expect(heard(begun('T05'), 13_500, 16_000)).toEqual([
			[14, 'half-beat'],
			[15, 'change'],
		]);
	});

	test('rests before the same side again, and says nothing of ten seconds that are all there is', () => {
		expect(heard(begun('T03'), 5000, 19_999)).toEqual([[15, 'rest']]);
	});

	test('is silent before, while paused, and after the start of a count by taps', () => {
		expect(cuesBetween(idle(tool('T01')), -1, 1e6)).toEqual([]);
		expect(cuesBetween(pause(begun('T01'), 1000), 0, 1e6)).toEqual([]);
		expect(heard(start(idle(byTaps(tool('T08'))), 0), 4500, 1e6)).toEqual([[5, 'go']]);
		const over = advance(begun('T15'), 1e6);
		expect(heard(over, over.since, 1e9)).toEqual([]);
	});

	test('has the change at the moment of the tap', () => {
		expect(heard(finish(begun('T01'), 9250), 9249, 9250)).toEqual([[9.25, 'change']]);
	});
});

test('windows that meet give every cue once', () => {
	const when = fc.double({ min: -10, max: 400_000, noNaN: true });
	fc.assert(
		fc.property(
			fc.constantFrom('T01', 'T03', 'T05', 'T06', 'T07', 'T08', 'T13'),
			when,
			when,
			when,
			(id, ...at) => {
				const [a, b, c] = at.sort((one, other) => one - other);
				const timer = begun(id);
				expect([...cuesBetween(timer, a, b), ...cuesBetween(timer, b, c)]).toEqual(cuesBetween(timer, a, c));
			},
		),
	);
});
