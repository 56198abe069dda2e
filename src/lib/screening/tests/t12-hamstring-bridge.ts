import { isAtLeast } from '../athlete.ts';
import type { Athlete, Limits, ScreeningTest } from '../types.ts';

const YOUNG_MEN: Limits = [12, 20, 30];
const ALL_OTHERS: Limits = [10, 17, 25];

/**
 * T12: hamstring bridges on one leg. The bands come from young male footballers; women, people from 50 and people who do not say
 * get the lower set, our rule of thumb. Men of 50 to 59 stand in both of the evidence's groups; the lower set is used.
 */
export const hamstringBridge: ScreeningTest = {
	id: 'T12',
	slug: 'hamstring-bridge',
	name: 'Single-leg hamstring bridge',
	question: 'How many bridges can you do on one leg?',
	elements: ['endurance'],
	unit: 'reps',
	unitText: ['bridge', 'bridges'],
	judged: 'weaker-side',
	better: 'more',
	field: 'leg',
	input: {
		kind: 'number',
		min: 0,
		max: 100,
		decimals: 0,
		hint: 'Hips all the way up each time',
		above: 'count full bridges only; if you really did more than 100, enter 100',
	},
	tries: 1,
	minutes: 4,
	kit: ['a box, bench or sofa edge about 60 cm high', 'a mat'],
	steps: [
		'Lie on your back, one heel on the box, that knee slightly bent (about 20 degrees).',
		'Point the other thigh straight up and cross your arms on your chest.',
		'Lift your hips until you are straight, touch the floor, repeat: about one every two seconds.',
	],
	scoring: 'Count full bridges on each leg.',
	end: 'Stop when the hips no longer come all the way up, or if the back of the thigh cramps.',
	limits: (athlete) => (isYoungMan(athlete) ? YOUNG_MEN : ALL_OTHERS),
	limitsFrom: {
		text: 'Men under 50: the footballers’ bands; below 20 split by us. Everyone else: moved down by our rule of thumb.',
		certainty: 'rule-of-thumb',
		sources: ['freckleton2014'],
	},
	groups: [
		{ label: 'Men under 50', athlete: { age: 30, sex: 'man' } },
		{ label: 'Women, and everyone from 50', athlete: { age: 30, sex: 'woman' } },
	],
	norm: () => ({
		text: 'Under 20 is poor, about 25 average, over 30 good, as reported by pages that quote the study.',
		label: 'footballers: about 25',
		low: 20,
		high: 30,
		population: '482 male Australian footballers, 20.7 years old on average',
		n: 482,
		certainty: 'reported',
		sources: ['freckleton2014'],
	}),
	error: {
		relative: true,
		band: 0.15,
		text: 'We found no error for this test. We call a change real from 15 %.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'How much work the back of your thigh can repeat.',
	cannotTell: 'How fast you can sprint, or whether you will get injured.',
	scaleMax: 40,
	ladders: [
		{
			pattern: 'bridge',
			rungs: [
				{ name: 'Glute bridge', slug: 'glute-bridge', dose: 'usual' },
				{
					name: 'Marching bridge',
					slug: 'glute-bridge',
					dose: { sets: [2, 2], reps: [8, 12], perSide: true, rir: 4 },
				},
				{ name: 'Single-leg bridge', slug: 'single-leg-bridge', dose: 'usual' },
				{
					name: 'Single-leg hip thrust, shoulders on a bench',
					slug: 'single-leg-bridge',
					dose: { sets: [3, 3], reps: [8, 15], perSide: true, rir: 3 },
				},
			],
		},
		{
			pattern: 'hinge',
			rungs: [
				{ name: 'Kneeling hinge', slug: 'hip-hinge-drill', dose: { sets: [2, 2], reps: [8, 10] } },
				{ name: 'Hip-hinge drill', slug: 'hip-hinge-drill', dose: 'usual' },
				{ name: 'Romanian deadlift', slug: 'romanian-deadlift', dose: 'start' },
				{ name: 'Romanian deadlift', slug: 'romanian-deadlift', dose: 'usual' },
			],
		},
	],
};

function isYoungMan(athlete: Athlete): boolean {
	return athlete.sex === 'man' && !isAtLeast(athlete, 50);
}
