import type { ScreeningTest } from '../types.ts';

/**
 * T17: ten stiff jumps, filmed. Judged by the longest of the five shortest contacts, milliseconds: then all five are as short, as level 3
 * asks. Loud landings stop short of level 3, slamming heels end at 0. Asked only when the gate to jumping is open (`leftOutBecause`).
 */
export const repeatedJump: ScreeningTest = {
	id: 'T17',
	slug: 'repeated-jump',
	name: 'Ten stiff jumps',
	question: 'How short is your contact with the ground?',
	elements: ['power'],
	unit: 'ms',
	unitText: ['ms', 'ms'],
	judged: 'whole',
	better: 'less',
	field: 'Ground contact',
	input: {
		kind: 'number',
		min: 80,
		max: 900,
		decimals: 0,
		hint: 'Milliseconds, the longest of your best five. At 240 pictures a second, 60 pictures are 250 ms',
		above: 'enter milliseconds; 900 is the most we take',
		below: 'enter milliseconds, not pictures: at 240 pictures a second, pictures × 1000 ÷ 240',
	},
	landing: {
		question: 'How did you land?',
		options: [
			{ label: 'Quietly, on the balls of the feet', most: 3 },
			{ label: 'Loudly, but heels did not slam', most: 2 },
			{ label: 'Heels slammed down', most: 0 },
		],
	},
	tries: 1,
	minutes: 4,
	kit: ['a phone that films 240 pictures a second, at floor level', 'a firm floor'],
	when: 'Only when the gate to jumping is open: a stability of 2 or more, the heel raises, and ten quiet hops on each leg.',
	steps: [
		'Warm up with a few easy hops. Put the phone on the floor and film your feet from the side.',
		'Jump ten times on both feet, as high as you can with nearly straight knees and the shortest contact you can.',
		'In the film, count the pictures between landing and take-off for each contact.',
	],
	scoring: 'Take the five shortest contacts. Write down the longest of those five, in milliseconds.',
	end: 'Stop if heels, shins or heel cords hurt.',
	limits: () => [300, 249, 219],
	limitsFrom: {
		text: 'Contacts under 250 ms are called fast, as commonly taught. The other steps are our rule of thumb.',
		certainty: 'rule-of-thumb',
		sources: ['flanagan2008'],
	},
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: 'No norm for runners that we know of. Compare yourself with yourself.',
		certainty: 'rule-of-thumb',
		sources: [],
	}),
	error: {
		relative: true,
		band: 0.1,
		strict: true,
		text: 'We call a change real above 10 %. The test repeats well on force plates; a phone has not been tested.',
		certainty: 'rule-of-thumb',
		sources: ['uksca105', 'stratford2020'],
	},
	tells: 'How springy your ankles are.',
	cannotTell: 'How fast you run, or whether you will get injured.',
	scaleMin: 100,
	scaleMax: 400,
	ladders: [
		{
			pattern: 'plyometric',
			rungs: [
				{ name: 'Quick double-leg calf raises', slug: 'pogo', dose: { sets: [2, 3], reps: [10, 12] } },
				{ name: 'Low skipping on the spot', slug: 'pogo', dose: { sets: [2, 3], reps: [10, 10] } },
				{ name: 'Pogo hop', slug: 'pogo', dose: 'start' },
				{ name: 'Single-leg pogo', slug: 'single-leg-pogo', dose: 'start' },
			],
		},
	],
};
