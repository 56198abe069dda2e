import { isAtLeast } from '../athlete.ts';
import type { Athlete, Limits, Norm, ScreeningTest } from '../types.ts';

/** First quartile, median and third quartile, seconds. */
const QUARTILES = { woman: [63, 90, 121], man: [77, 106, 128.5] } as const;

/** T15: forearm plank, at most three minutes. Limits by sex, four fifths of them from 50; a person who does not say gets the lower set. */
export const forearmPlank: ScreeningTest = {
	id: 'T15',
	slug: 'forearm-plank',
	name: 'Forearm plank hold',
	question: 'How long can you hold a plank?',
	elements: ['endurance'],
	unit: 'seconds',
	unitText: ['s', 's'],
	judged: 'whole',
	better: 'more',
	field: 'Plank',
	input: {
		kind: 'number',
		min: 0,
		max: 180,
		decimals: 1,
		hint: 'Seconds. The test ends at 180',
		above: 'the test ends at 180 seconds, so enter 180',
	},
	tries: 1,
	minutes: 1.5,
	kit: ['a mat', 'a clock with seconds'],
	steps: [
		'Lie face down, elbows under your shoulders, toes tucked in.',
		'Lift into one straight line from heels over hips to shoulders. Hold and breathe.',
	],
	scoring: 'Count seconds until the line breaks a second time: the first time is a warning.',
	end: 'Stop at 180 seconds, or when your lower back aches.',
	limits,
	limitsFrom: {
		text: 'Strong begins where half of the students were, solid where three quarters were. The lowest step, and four fifths of all from 50, are our rule of thumb.',
		certainty: 'rule-of-thumb',
		sources: ['linfield2014'],
	},
	groups: [
		{ label: 'Women under 50', athlete: { age: 30, sex: 'woman' } },
		{ label: 'Men under 50', athlete: { age: 30, sex: 'man' } },
		{ label: 'Women from 50', athlete: { age: 50, sex: 'woman' } },
		{ label: 'Men from 50', athlete: { age: 50, sex: 'man' } },
	],
	norm,
	error: {
		relative: true,
		band: 0.15,
		text: 'We call a change real from 15 %. Scores repeat well, as reported, but how long you hold is also a matter of will.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'How long the front of your trunk can keep you straight.',
	cannotTell: 'How strong your back is, or whether you will get injured.',
	scaleMax: 180,
	ladders: [
		{
			pattern: 'core',
			rungs: [
				{
					name: 'Plank against a bench',
					slug: 'forearm-plank',
					dose: { sets: [2, 3], holdSeconds: [15, 30] },
				},
				{ name: 'Kneeling plank', slug: 'forearm-plank', dose: { sets: [2, 3], holdSeconds: [15, 30] } },
				{ name: 'Forearm plank', slug: 'forearm-plank', dose: 'usual' },
				{ name: 'Long-lever plank', slug: 'forearm-plank', dose: { sets: [2, 3], holdSeconds: [15, 30] } },
			],
		},
	],
};

function limits(athlete: Athlete): Limits {
	const [low, middle, high]: Limits = athlete.sex === 'man' ? [40, 77, 106] : [30, 63, 90];
	return isAtLeast(athlete, 50)
		? [fourFifths(low), fourFifths(middle), fourFifths(high)]
		: [low, middle, high];
}

const fourFifths = (seconds: number): number => (seconds * 8) / 10;

function norm({ sex }: Athlete): Norm {
	const [low, high] = sex ? [QUARTILES[sex][0], QUARTILES[sex][2]] : [QUARTILES.woman[0], QUARTILES.man[2]];
	return {
		text: 'The middle half of 168 students held 63 to 121 s (women) and 77 to 128.5 s (men). In another group of 471, women held 83 s and men 124 s on average, with a very wide spread.',
		label: sex ? `middle half: ${low}–${high} s` : 'women 63–121 s, men 77–128.5 s',
		low,
		high,
		population: 'students around 20 years old',
		certainty: 'read',
		sources: ['linfield2014', 'strand2014'],
	};
}
