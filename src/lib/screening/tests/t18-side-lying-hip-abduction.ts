import type { ScreeningTest } from '../types.ts';

/** T18: leg lifts lying on the side. Twenty is a bar experts set for running again after birth; the rest is our rule of thumb. */
export const hipAbduction: ScreeningTest = {
	id: 'T18',
	slug: 'side-lying-hip-abduction',
	name: 'Side-lying leg lift',
	question: 'How often can you lift your leg, lying on your side?',
	elements: ['endurance'],
	unit: 'reps',
	unitText: ['lift', 'lifts'],
	judged: 'weaker-side',
	better: 'more',
	field: 'leg',
	input: {
		kind: 'number',
		min: 0,
		max: 100,
		decimals: 0,
		hint: 'Clean lifts. The leg on top',
		above: 'count clean lifts only; if you really did more than 100, enter 100',
	},
	tries: 1,
	minutes: 3,
	kit: ['a wall', 'a mat'],
	steps: [
		'Lie on your side with back and heels against a wall, the lower knee bent.',
		'Lift the straight upper leg about 30 to 35 degrees, toes pointing forward, heel on the wall.',
		'Lower it and go again: about one every two seconds. Then turn round.',
	],
	scoring: 'Count clean lifts on each leg.',
	end: 'Stop when the height drops, the body rolls or the toes turn up.',
	limits: () => [10, 20, 30],
	limitsFrom: {
		text: 'Twenty is a bar that experts set for running again after birth, as reported. The rest is our rule of thumb.',
		certainty: 'rule-of-thumb',
		sources: ['moore2021'],
	},
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: 'No norm that we know of. Experts ask for 20 clean lifts before running again after birth, as reported by pages that quote them.',
		certainty: 'reported',
		sources: ['moore2021'],
	}),
	error: {
		relative: true,
		band: 0.15,
		text: 'We found no error for this test. We call a change real from 15 %.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'How much work the outside of your hip can repeat.',
	cannotTell: 'What your hips do when you run, or whether you will get injured.',
	scaleMax: 40,
	ladders: [
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
