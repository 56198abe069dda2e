import type { ScreeningTest } from '../types.ts';

/**
 * T13: side plank hold. Limits by sex, our rule of thumb; a person who does not say gets the lower set. The study's seconds are not
 * shown: they were not seen in its record. Only the comparison of sides leans on it (evidence §2.1 T14, softened to 10 %).
 */
export const sidePlank: ScreeningTest = {
	id: 'T13',
	slug: 'side-plank',
	name: 'Side plank hold',
	question: 'How long can you hold a side plank?',
	elements: ['endurance'],
	unit: 'seconds',
	unitText: ['s', 's'],
	judged: 'weaker-side',
	better: 'more',
	field: 'side',
	input: {
		kind: 'number',
		min: 0,
		max: 300,
		decimals: 1,
		hint: 'Seconds. The side you lean on',
		above: 'if you really held longer than 300 seconds, enter 300',
	},
	tries: 1,
	minutes: 5,
	kit: ['a mat', 'a clock with seconds'],
	steps: [
		'Lie on your side, elbow under the shoulder, feet stacked or heel to toe.',
		'Put the top hand on the opposite shoulder. Lift your hips into a straight line.',
		'Hold and breathe. Rest two minutes, then change sides.',
	],
	scoring: 'Count seconds until the hips drop or roll. One try on each side.',
	end: 'Stop when the hips drop and you cannot lift them back at once.',
	limits: ({ sex }) => (sex === 'man' ? [20, 45, 75] : [20, 40, 60]),
	limitsFrom: { text: 'Our rule of thumb.', certainty: 'rule-of-thumb', sources: [] },
	groups: [
		{ label: 'Women', athlete: { sex: 'woman' } },
		{ label: 'Men', athlete: { sex: 'man' } },
	],
	norm: () => ({
		text: 'No norm that we have read, so the levels are our rule of thumb. Healthy young adults hold both sides about equally long, as commonly taught.',
		population: 'healthy young adults',
		certainty: 'recalled',
		sources: ['mcgill1999'],
	}),
	error: {
		relative: true,
		band: 0.15,
		sides: { relative: true, note: 0.15, flag: 0.1 },
		text: 'We call a change real from 15 %. Between sides, 10 % counts.',
		certainty: 'rule-of-thumb',
		sources: ['mcgill1999'],
	},
	tells: 'How long the side of your trunk and hip can keep you straight.',
	cannotTell: 'How strong your back is, or whether you will get injured.',
	scaleMax: 120,
	ladders: [
		{
			pattern: 'core',
			rungs: [
				{
					name: 'Side plank, knees bent',
					slug: 'side-plank',
					dose: { sets: [2, 3], holdSeconds: [15, 30], perSide: true },
				},
				{ name: 'Side plank', slug: 'side-plank', dose: 'start' },
				{ name: 'Side plank', slug: 'side-plank', dose: 'usual' },
				{
					name: 'Side plank with top-leg raise',
					slug: 'side-plank',
					dose: { sets: [2, 3], holdSeconds: [15, 45], perSide: true },
				},
			],
		},
	],
};
