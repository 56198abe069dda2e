import { describe, expect, it } from 'vitest';
import { type Exported, toFreeExercise } from '../../../src/lib/export/free-exercise-db.ts';

const SQUAT: Exported = {
	slug: 'goblet-squat',
	name: 'Goblet squat',
	aliases: ['dumbbell squat'],
	pattern: 'squat',
	equipment: ['dumbbell'],
	muscles: { main: ['quads', 'glutes'], helps: ['hip-flexors', 'upper-back'] },
	setUp: ['Hold the weight.'],
	steps: ['Sit down.', 'Stand up.'],
	dose: { usual: { sets: [3, 3], reps: [6, 12] } },
	levels: [1, 3],
};
const as = (fields: Partial<Exported>) => toFreeExercise({ ...SQUAT, ...fields });

describe('an exercise in the shape of free-exercise-db', () => {
	it('speaks their words', () =>
		expect(as({})).toEqual({
			id: 'goblet-squat',
			name: 'Goblet squat',
			alternateNames: ['dumbbell squat'],
			force: 'push',
			level: 'beginner',
			mechanic: 'compound',
			equipment: 'dumbbell',
			primaryMuscles: ['quadriceps', 'glutes'],
			secondaryMuscles: ['middle back'],
			instructions: ['Hold the weight.', 'Sit down.', 'Stand up.'],
			category: 'strength',
			images: [],
		}));

	it('is static where something is held', () =>
		expect(as({ pattern: 'core', dose: { usual: { sets: [2, 2], holdSeconds: [20, 40] } } }).force).toBe(
			'static',
		));
	it.each([
		['plyometric', 'plyometrics'],
		['mobility', 'stretching'],
		['hinge', 'strength'],
	] as const)('puts %s under %s', (pattern, category) => expect(as({ pattern }).category).toBe(category));
	it.each([
		['calf', 'isolation'],
		['pull', 'compound'],
		['mobility', null],
	] as const)('calls the mechanic of %s %s', (pattern, mechanic) =>
		expect(as({ pattern }).mechanic).toBe(mechanic),
	);
	it.each([
		[0, 'beginner'],
		[2, 'intermediate'],
		[3, 'expert'],
	] as const)('asks from level %i for an %s', (lowest, level) =>
		expect(as({ levels: [lowest, 3] }).level).toBe(level),
	);
	it.each([
		[['bench', 'barbell'], 'barbell'],
		[['chair', 'dumbbell'], 'dumbbell'],
		[['roller', 'mat'], 'foam roll'],
		[['trap-bar'], 'other'],
		[['mat', 'wall'], 'body only'],
	] as const)('needs of %j the %s', (equipment, word) => expect(as({ equipment }).equipment).toBe(word));
	it('names a muscle once', () =>
		expect(as({ muscles: { main: ['calves', 'foot'], helps: ['shin'] } })).toMatchObject({
			primaryMuscles: ['calves'],
			secondaryMuscles: [],
		}));
});
