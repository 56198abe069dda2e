import type { ScreeningTest } from '../types.ts';

/** T09: how far the ankle bends with weight on it. One set of limits for everyone: the 2026 age table was not seen. */
export const kneeToWall: ScreeningTest = {
	id: 'T09',
	slug: 'knee-to-wall',
	name: 'Knee to wall',
	question: 'How far from the wall can your toe be?',
	elements: ['mobility'],
	unit: 'cm',
	unitText: ['cm', 'cm'],
	sideOf: 'leg',
	input: {
		kind: 'number',
		min: 0,
		max: 30,
		decimals: 1,
		hint: 'Toe to wall in centimetres, best of 3, such as 9.5',
		above: 'measure again in centimetres; 30 is the most we take',
	},
	tries: 3,
	timed: false,
	minutes: 3,
	kit: ['a wall', 'a tape measure or ruler'],
	steps: [
		'Take your shoes off. Face a wall, one foot in front, big toe on the tape.',
		'Keep that heel down and bend the knee until it touches the wall over your second toe.',
		'Move the foot back a little and try again. Find the furthest place where heel and knee both touch.',
	],
	scoring: 'Measure from big toe to wall in centimetres. Keep the best of three tries for each leg.',
	end: 'Stop if the front of the ankle pinches.',
	limits: () => [6, 9, 12],
	limitsFrom: {
		text: 'Built on the reported norm: 12 is its middle, 9 is about one spread below it. The lower steps are our choice.',
		certainty: 'rule-of-thumb',
		sources: ['hoch2011'],
	},
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: '12 cm on average, most people within 2.8 cm of that, as reported by pages that quote the study.',
		label: '12 ± 2.8 cm, 35 adults',
		low: 9.2,
		high: 14.8,
		population: '35 healthy adults',
		n: 35,
		certainty: 'reported',
		sources: ['hoch2011'],
	}),
	error: {
		relative: false,
		band: 1.5,
		sides: 3,
		text: 'We call a change real only above 1.5 cm. About two in three healthy people have sides within 1.5 cm of each other.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'How far your ankle bends with your weight on it, which squats and landings need.',
	cannotTell: 'Why it is stiff, or whether you will get injured.',
	scaleMax: 18,
	ladders: [
		{
			pattern: 'mobility',
			rungs: [
				{
					name: 'Seated ankle pull with a band',
					slug: 'knee-to-wall-rock',
					dose: { sets: [2, 2], reps: [10, 12], perSide: true },
				},
				{ name: 'Knee-to-wall rock', slug: 'knee-to-wall-rock', dose: 'start' },
				{ name: 'Knee-to-wall rock', slug: 'knee-to-wall-rock', dose: 'usual' },
				{
					name: 'Knee-to-wall rock with a band pull',
					slug: 'knee-to-wall-rock',
					dose: { sets: [2, 2], reps: [10, 12], perSide: true },
				},
			],
		},
	],
};
