import { isAtLeast } from '../athlete.ts';
import type { Athlete, Limits, Norm, ScreeningTest } from '../types.ts';

/** T07: stands from a chair in 30 seconds, on two legs. Limits by age; a missing age gets those of 40 to 59, the lower ones under 60. */
export const chairStand: ScreeningTest = {
	id: 'T07',
	slug: 'chair-stand',
	name: 'Chair stand, 30 seconds',
	question: 'How often can you stand up in 30 seconds?',
	elements: ['strength'],
	unit: 'reps',
	unitText: ['stand', 'stands'],
	judged: 'whole',
	better: 'more',
	field: 'Stands',
	input: {
		kind: 'number',
		min: 0,
		max: 60,
		decimals: 0,
		hint: 'Full stands in 30 seconds, both legs',
		above: 'count full stands in 30 seconds only; 60 is the most we take',
	},
	tries: 1,
	minutes: 1,
	kit: ['a firm chair 43 to 48 cm high, against a wall', 'a clock with seconds'],
	when: 'It stands in for the test on one leg, where that is left out or its level is 0.',
	steps: [
		'Sit in the middle of the chair, feet flat, arms crossed on your chest.',
		'Stand up fully and sit down again, as often as you can in 30 seconds.',
	],
	scoring: 'Count full stands.',
	end: 'Stop at 30 seconds.',
	limits,
	limitsFrom: {
		text: 'Under 40: the middle of the young adults measured, one spread below it, two below it. From 40 to 59 we drew the line between young and old ourselves. All of it is our rule of thumb.',
		certainty: 'rule-of-thumb',
		sources: ['lein2022', 'rikli1999'],
	},
	groups: [
		{ label: 'Under 40', athlete: { age: 30 } },
		{ label: '40 to 59', athlete: { age: 50 } },
		{ label: '60 and over', athlete: { age: 60 } },
	],
	norm,
	error: {
		relative: true,
		band: 0.15,
		text: 'Older adults score alike from day to day; no figure that we use. We call a change real from 15 %.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'How fast your legs can lift you, again and again.',
	cannotTell: 'How one leg does without the other, or whether you will get injured.',
	scaleMax: 45,
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
	],
};

function limits(athlete: Athlete): Limits {
	if (isAtLeast(athlete, 60)) return [12, 14, 18];
	return athlete.age === undefined || isAtLeast(athlete, 40) ? [15, 20, 26] : [22, 28, 33];
}

function norm(athlete: Athlete): Norm {
	if (isAtLeast(athlete, 60)) {
		return {
			text: 'At 60 to 64, women do 12 to 17 and men 14 to 19, as reported by pages that quote the study. Older people do fewer.',
			population: 'older adults living at home',
			certainty: 'reported',
			sources: ['rikli1999'],
		};
	}
	// An age may stand for its decade: from 30 on we cannot tell who is 36.
	const isYoung = athlete.age !== undefined && athlete.age < 30;
	return {
		text: 'At 19 to 35 people did 33 on average, most of them within 5.4 of that. For 36 to 59 we have no figure that we trust.',
		label: isYoung ? '33 ± 5.4 at 19–35' : undefined,
		low: isYoung ? 27.6 : undefined,
		high: isYoung ? 38.4 : undefined,
		population: 'healthy young adults',
		certainty: 'read',
		sources: ['lein2022'],
	};
}
