import type { ScreeningTest } from '../types.ts';

/**
 * T04: how far each foot reaches forward while the other leg carries. Only the difference between the legs is judged; no reach is long or
 * short by itself. A difference of exactly 4 cm is noted, so it is no longer solid.
 */
export const forwardReach: ScreeningTest = {
	id: 'T04',
	slug: 'forward-reach',
	name: 'Forward reach',
	question: 'How far can each foot reach forward?',
	elements: ['stability'],
	unit: 'cm',
	unitText: ['cm', 'cm'],
	judged: 'difference',
	better: 'less',
	levelUnit: ['cm apart', 'cm apart'],
	field: 'leg',
	input: {
		kind: 'number',
		min: 10,
		max: 150,
		decimals: 1,
		hint: 'Reach in centimetres while standing on this leg, best of 3, such as 62.5',
		above: 'measure again in centimetres; 150 is the most we take',
		below: 'enter the whole reach in centimetres from your standing toes, at least 10',
	},
	tries: 3,
	minutes: 5,
	kit: ['a tape measure stuck to the floor'],
	steps: [
		'Stand on one leg, big toe at the zero of the tape, hands on your hips.',
		'Slide the other foot forward along the tape as far as you can, then bring it back with control.',
		'Four tries for practice, then three that count. Change legs.',
	],
	scoring:
		'Note the furthest place your foot reached, in centimetres, for each standing leg. A try counts only if you came back.',
	end: 'Stop if the front of the knee hurts.',
	limits: () => [6, 3.9, 2],
	limitsFrom: {
		text: 'Our rule of thumb, built round the 4 cm of a study of school basketball players.',
		certainty: 'rule-of-thumb',
		sources: ['plisky2006'],
	},
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: 'No norm for runners. A gap of 4 cm or more went with more injuries in school basketball players, but not in men who played at college: so a gap only says where to practise.',
		population: 'young basketball players',
		certainty: 'read',
		sources: ['plisky2006', 'brumitt2018'],
	}),
	error: {
		relative: true,
		band: 0.15,
		sides: { relative: false, note: 3.9, flag: 3.9 },
		text: 'We call a change in reach real from 15 %, and a gap between the legs worth a word from 4 cm.',
		certainty: 'rule-of-thumb',
		sources: ['plisky2006'],
	},
	tells: 'Whether both legs control the same reach.',
	cannotTell: 'Why one leg reaches less far, or whether you will get injured.',
	scaleMax: 10,
	ladders: [
		{
			pattern: 'balance',
			rungs: [
				{
					name: 'Clock reach with a hand on the wall',
					slug: 'clock-reach',
					dose: { sets: [2, 2], reps: [3, 3], perSide: true },
				},
				{ name: 'Clock reach', slug: 'clock-reach', dose: 'start' },
				{ name: 'Clock reach', slug: 'clock-reach', dose: 'usual' },
				{
					name: 'Clock reach on a cushion',
					slug: 'clock-reach',
					dose: { sets: [2, 2], reps: [3, 5], perSide: true },
				},
			],
		},
	],
};
