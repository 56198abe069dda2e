import { isAtLeast } from '../athlete.ts';
import type { ScreeningTest } from '../types.ts';

/** T06: standing up from a chair on one leg. Limits by age only; a missing age counts as under 60. Too hard or unsafe: T07 instead. */
export const singleLegSitToStand: ScreeningTest = {
	id: 'T06',
	slug: 'single-leg-sit-to-stand',
	name: 'Single-leg sit-to-stand',
	question: 'How often can you stand up on one leg?',
	elements: ['strength'],
	unit: 'reps',
	unitText: ['stand', 'stands'],
	judged: 'weaker-side',
	better: 'more',
	field: 'leg',
	input: {
		kind: 'number',
		min: 0,
		max: 100,
		decimals: 0,
		hint: 'Full stands only',
		above: 'count full stands only; if you really did more than 100, enter 100',
	},
	tries: 1,
	minutes: 4,
	kit: ['a firm chair or box about 48 cm high, against a wall'],
	steps: [
		'Sit on the front of the chair, knee bent to about a right angle. Cross your arms, lift one foot off the floor.',
		'Stand up fully on one leg. Sit down with control, touch the seat and go again: about one every two to three seconds.',
		'Rest a minute, then change legs. If it does not feel safe, leave it out: the same test on two legs comes next.',
	],
	scoring: 'Count full stands without the other foot’s help.',
	end: 'Stop when you drop onto the seat, the foot helps, or the knee falls inwards twice.',
	limits: (athlete) => (isAtLeast(athlete, 60) ? [1, 6, 12] : [5, 12, 20]),
	limitsFrom: {
		text: 'Twenty is a bar that experts set for running again after birth, as reported. All below it is our rule of thumb.',
		certainty: 'rule-of-thumb',
		sources: ['moore2021'],
	},
	groups: [
		{ label: 'Under 60', athlete: { age: 40 } },
		{ label: '60 and over', athlete: { age: 60 } },
	],
	norm: () => ({
		text: 'No norm for runners. Experts ask for 20 clean ones before running again after birth, as reported by pages that quote them.',
		certainty: 'reported',
		sources: ['moore2021'],
	}),
	error: {
		relative: true,
		band: 0.15,
		text: 'We found no error for this test at home. We call a change real from 15 %.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'How much your thigh and hip can lift on one leg, again and again.',
	cannotTell: 'How healthy your knee is, or whether you will get injured.',
	scaleMax: 30,
	ladders: [
		{
			pattern: 'squat',
			rungs: [
				{
					name: 'Two up, one down',
					slug: 'single-leg-box-squat',
					dose: { sets: [2, 2], reps: [5, 8], perSide: true, rir: 4 },
				},
				{
					name: 'Single-leg box squat, high box',
					slug: 'single-leg-box-squat',
					dose: { sets: [2, 2], reps: [5, 8], perSide: true, rir: 4 },
				},
				{ name: 'Single-leg box squat', slug: 'single-leg-box-squat', dose: 'usual' },
				{ name: 'Single-leg squat', slug: 'single-leg-squat', dose: 'start' },
			],
		},
		{
			pattern: 'lunge',
			rungs: [
				{
					name: 'Split squat with support',
					slug: 'split-squat',
					dose: { sets: [2, 2], reps: [8, 12], perSide: true, rir: 4 },
				},
				{ name: 'Split squat', slug: 'split-squat', dose: 'start' },
				{ name: 'Split squat', slug: 'split-squat', dose: 'usual' },
				{
					name: 'Split squat with weight',
					slug: 'split-squat',
					dose: { sets: [3, 3], reps: [6, 10], perSide: true, rir: 2 },
				},
			],
		},
	],
};
