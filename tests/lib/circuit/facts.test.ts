import { describe, expect, it } from 'vitest';
import { isLighter, kindAtDose, kitOf, landingsOf } from '../../../src/lib/circuit/facts.ts';

describe('the kit of a circuit', () => {
	it('has each thing once, in one order', () =>
		expect(kitOf([['wall'], ['none'], ['mat', 'wall'], ['band']])).toEqual(['mat', 'band', 'wall']));
	it('is none only if nothing is needed', () => expect(kitOf([['none'], ['none']])).toEqual(['none']));
});

describe('landings', () => {
	const hops = { pattern: 'plyometric', dose: { sets: [2, 4], reps: [10, 10] } } as const;
	const squats = { pattern: 'squat', dose: { sets: [2, 2], reps: [8, 12] } } as const;

	it('are counted of jumps only', () => expect(landingsOf([hops, squats])).toEqual([20, 40]));
	it('are counted on both legs', () =>
		expect(landingsOf([{ ...hops, dose: { ...hops.dose, perSide: true } }])).toEqual([40, 80]));
	it('go by the rounds where there are rounds', () => expect(landingsOf([hops], [3, 3])).toEqual([30, 30]));
	it('are not spoken of where nobody jumps', () => expect(landingsOf([squats])).toBeUndefined());
});

describe('the kind of session an exercise makes', () => {
	const dose = (rir?: number) => ({ sets: [2, 2], reps: [8, 8], rir }) as const;

	it('is light where heavy leg work stops four short', () =>
		expect(kindAtDose('heavy-legs', dose(4))).toBe('light-legs'));
	it.each([[3], [undefined]])('stays heavy with %s in reserve', (rir) =>
		expect(kindAtDose('heavy-legs', dose(rir))).toBe('heavy-legs'),
	);
	it('leaves other kinds as they are', () => expect(kindAtDose('plyo', dose(5))).toBe('plyo'));

	it('is lighter for what the planner may put anywhere', () => {
		expect(isLighter('light-legs', 'heavy-legs')).toBe(true);
		expect(isLighter('upper-core', 'plyo')).toBe(true);
		expect(isLighter('full-body', 'heavy-legs')).toBe(false);
	});
});
