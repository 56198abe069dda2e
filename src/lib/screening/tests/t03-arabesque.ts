import type { ScreeningTest } from '../types.ts';

/**
 * T03: faults in three slow arabesques; fewer is better. Whoever cannot tip to 45 degrees is at level 0, which counts as every fault.
 * One fault is less than people differ in judging, so it never counts as a change or a difference, although it is more than 15 %.
 */
export const arabesque: ScreeningTest = {
	id: 'T03',
	slug: 'arabesque',
	name: 'Arabesque',
	question: 'How steady is your arabesque?',
	elements: ['stability'],
	unit: 'faults',
	unitText: ['fault', 'faults'],
	judged: 'weaker-side',
	better: 'less',
	field: 'leg',
	input: {
		kind: 'criteria',
		criteria: [
			'Hips open to the side',
			'Knee falls inwards',
			'Back rounds',
			'Lifted foot touches the floor',
			'More than two wobbles',
			'Could not tip as far as 45 degrees (counts as all five)',
		],
		points: [1, 1, 1, 1, 1, 5],
		most: 5,
		hint: 'Tick what you saw in any of the three, standing on this leg',
		missing: 'tick what you saw, or “None of these”',
	},
	tries: 1,
	minutes: 1.5,
	kit: ['a mirror, or a phone to film yourself'],
	steps: [
		'Stand on one leg, that knee a little soft.',
		'Tip forward slowly in one line, the free leg going up behind you, until you are near level: 60 to 80 degrees from upright.',
		'Keep both hip bones facing the floor. Hold 10 seconds. Three slow ones on each leg.',
	],
	scoring: 'Count each kind of fault once, whichever of the three it was in.',
	end: 'Stop if the back of the thigh hurts.',
	limits: () => [3, 1, 0],
	limitsFrom: {
		text: 'Our rule of thumb. The idea of the test is a trail running coach’s.',
		certainty: 'rule-of-thumb',
		sources: ['seed000'],
	},
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: 'No norm that we know of.',
		certainty: 'rule-of-thumb',
		sources: [],
	}),
	error: {
		relative: false,
		band: 1,
		text: 'We found no error for this test. We believe a change, or a difference between legs, only from two faults.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'Whether you can hinge on one leg and keep hips and trunk in line.',
	cannotTell: 'Which muscle is at fault, or whether you will get injured.',
	scaleMax: 6,
	ladders: [
		{
			pattern: 'hinge',
			rungs: [
				{ name: 'Hip-hinge drill', slug: 'hip-hinge-drill', dose: 'start' },
				{
					name: 'Arabesque with the rear toes down',
					slug: 'arabesque',
					dose: { sets: [2, 2], reps: [6, 8], perSide: true },
				},
				{ name: 'Arabesque', slug: 'arabesque', dose: 'usual' },
				{ name: 'Single-leg deadlift', slug: 'single-leg-deadlift', dose: 'start' },
			],
		},
	],
};
