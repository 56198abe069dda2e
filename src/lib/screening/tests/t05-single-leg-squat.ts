import type { ScreeningTest } from '../types.ts';

/**
 * T05: five slow single-leg squats judged by five criteria. The score is the number of criteria met, the same for everyone.
 * One point is less than people differ in judging, so it never counts as a change or a difference, although it is more than 15 %.
 */
export const singleLegSquat: ScreeningTest = {
	id: 'T05',
	slug: 'single-leg-squat',
	name: 'Single-leg squat',
	question: 'How well do you squat on one leg?',
	elements: ['stability', 'strength'],
	unit: 'criteria',
	unitText: ['of 5 points', 'of 5 points'],
	judged: 'weaker-side',
	better: 'more',
	field: 'leg',
	input: {
		kind: 'criteria',
		criteria: [
			'Smooth, balanced and deep enough',
			'Trunk upright, no lean or twist',
			'Hips level',
			'Thigh does not drift inwards',
			'Knee stays over the foot',
		],
		most: 5,
		hint: 'Tick what was true in all five squats',
		missing: 'tick what was true, or “None of these”',
	},
	tries: 1,
	minutes: 4,
	kit: ['a 20 cm step (the bottom stair)', 'a phone to film yourself'],
	steps: [
		'Stand on the step on one leg, arms crossed. Film from the front, phone at knee height.',
		'Squat slowly five times, about two seconds each, until the knee bends 60 degrees or more.',
		'Watch the film. Judge each leg by the five points below.',
	],
	scoring:
		'One point for each thing that was true in all five squats. Judge strictly; when in doubt, leave it out.',
	end: 'Stop if you lose balance twice.',
	limits: () => [2, 4, 5],
	limitsFrom: {
		text: 'Our rule of thumb. The study rated people only good, fair or poor.',
		certainty: 'rule-of-thumb',
		sources: ['crossley2011'],
	},
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: 'No norm in points. Of 34 people, physiotherapists rated 9 good and 12 poor; those rated poor had weaker hips on average.',
		population: '34 adults, rated by physiotherapists',
		n: 34,
		certainty: 'read',
		sources: ['crossley2011'],
	}),
	error: {
		relative: false,
		band: 1,
		text: 'We believe a change, or a difference between legs, only from two points. Physiotherapists agreed in 73–87 % of cases; judging yourself has not been tested.',
		certainty: 'rule-of-thumb',
		sources: ['crossley2011'],
	},
	tells: 'Whether hip and trunk hold the knee in line when one leg takes the load.',
	cannotTell: 'Which muscle is at fault, or whether you will get injured.',
	scaleMax: 6,
	ladders: [
		{
			pattern: 'squat',
			rungs: [
				{
					name: 'Squat with hands helping',
					slug: 'bodyweight-squat',
					dose: { sets: [2, 2], reps: [8, 12], rir: 4 },
				},
				{ name: 'Bodyweight squat', slug: 'bodyweight-squat', dose: 'start' },
				{ name: 'Bodyweight squat', slug: 'bodyweight-squat', dose: 'usual' },
				{ name: 'Goblet squat', slug: 'goblet-squat', dose: 'start' },
			],
		},
		{
			pattern: 'lunge',
			rungs: [
				{
					name: 'Step-up on a 15 cm step',
					slug: 'step-up',
					dose: { sets: [2, 2], reps: [8, 12], perSide: true, rir: 4 },
				},
				{ name: 'Step-up', slug: 'step-up', dose: 'start' },
				{ name: 'Step-up', slug: 'step-up', dose: 'usual' },
				{
					name: 'Step-up with weight',
					slug: 'step-up',
					dose: { sets: [3, 3], reps: [6, 10], perSide: true, rir: 3 },
				},
			],
		},
		{
			pattern: 'hip-abduction',
			rungs: [
				{
					name: 'Clamshell',
					slug: 'side-lying-hip-abduction',
					dose: { sets: [2, 3], reps: [12, 20], perSide: true },
				},
				{ name: 'Side-lying hip abduction', slug: 'side-lying-hip-abduction', dose: 'start' },
				{ name: 'Side-lying hip abduction', slug: 'side-lying-hip-abduction', dose: 'usual' },
				{
					name: 'Side-lying hip abduction with a band',
					slug: 'side-lying-hip-abduction',
					dose: { sets: [2, 3], reps: [12, 20], perSide: true },
				},
			],
		},
	],
};
