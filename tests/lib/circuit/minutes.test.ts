import { describe, expect, it } from 'vitest';
import { circuitMinutes } from '../../../src/lib/circuit/minutes.ts';
import type { Dose } from '../../../src/lib/model/dose.ts';

const squats: Dose = { sets: [2, 3], reps: [10, 20] };
const plank: Dose = { sets: [2, 3], holdSeconds: [30, 60] };
const straightOn = { restSeconds: [0, 0] } as const;

describe('the minutes of a circuit', () => {
	it('add up repetitions of three seconds and holds, fewest and most', () =>
		// A round: 30 + 30 s and 60 + 60 s.
		expect(
			circuitMinutes({ items: [{ dose: squats }, { dose: plank }], rounds: [2, 3], ...straightOn }),
		).toEqual([2, 6]));

	it('count the rest between exercises, and the rest between rounds instead of it', () => {
		const items = [{ dose: plank }, { dose: plank }, { dose: plank }];
		const plan = { items, rounds: [2, 2], restSeconds: [60, 60], roundRestSeconds: [120, 120] } as const;
		// Two rounds of 3 × 30 s work and 2 × 60 s rest, 120 s between them.
		expect(circuitMinutes(plan)[0]).toBe(9);
	});

	it('rest between rounds as between exercises where nothing else is said', () =>
		expect(circuitMinutes({ items: [{ dose: plank }], rounds: [2, 2], restSeconds: [60, 60] })[0]).toBe(2));

	it('take both sides', () => {
		const oneSided = {
			items: [{ dose: { ...plank, perSide: true } }],
			rounds: [1, 1],
			...straightOn,
		} as const;
		expect(circuitMinutes(oneSided)).toEqual([1, 2]);
	});

	it('take the tempo of a dose, and a time of its own before that', () => {
		const slow: Dose = { sets: [1, 1], reps: [10, 10], tempo: [3, 1, 2] };
		const of = (repSeconds?: number) =>
			circuitMinutes({ items: [{ dose: slow, repSeconds }], ...straightOn })[0];
		expect(of()).toBe(1);
		expect(of(12)).toBe(2);
	});

	it('count the seconds of timed work', () =>
		expect(
			circuitMinutes({ items: [{ dose: { sets: [1, 1], workSeconds: [120, 240] } }], ...straightOn }),
		).toEqual([2, 4]));

	it('finish all sets of an exercise, with its own rests, where there are no rounds', () => {
		const lift: Dose = { sets: [3, 3], reps: [5, 5], restSeconds: [120, 180] };
		// 3 × 15 s, 2 × 120 s, then a minute to change over, then the same.
		expect(circuitMinutes({ items: [{ dose: lift }, { dose: lift }], restSeconds: [60, 60] })).toEqual([
			11, 15,
		]);
	});

	it('rest between sets as between exercises where the dose names none', () =>
		expect(circuitMinutes({ items: [{ dose: plank }], restSeconds: [60, 60] })[0]).toBe(2));

	it('are never less than one', () =>
		expect(circuitMinutes({ items: [{ dose: { sets: [1, 1], reps: [1, 1] } }], ...straightOn })).toEqual([
			1, 1,
		]));

	it('cannot be told of a dose without work', () =>
		expect(() => circuitMinutes({ items: [{ dose: { sets: [1, 1] } }], ...straightOn })).toThrow(/reps/));
});
