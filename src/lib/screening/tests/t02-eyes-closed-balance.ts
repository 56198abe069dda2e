import type { ScreeningTest } from '../types.ts';

/** T02 is left out from this age, years: with closed eyes a fall is too likely (evidence §2.1, our rule of thumb). */
export const EYES_OPEN_FROM = 60;

/**
 * T02: standing on one leg, eyes closed. Two sets of limits, under 40 and from 40; a missing age gets the lower one. The study's seconds
 * are not shown: its table was not seen. From 60 it is not asked (`leftOutBecause`).
 */
export const eyesClosedBalance: ScreeningTest = {
	id: 'T02',
	slug: 'eyes-closed-balance',
	name: 'Single-leg balance, eyes closed',
	question: 'How long can you balance with your eyes closed?',
	elements: ['stability'],
	unit: 'seconds',
	unitText: ['s', 's'],
	judged: 'weaker-side',
	better: 'more',
	field: 'leg',
	input: {
		kind: 'number',
		min: 0,
		max: 45,
		decimals: 1,
		hint: 'Seconds, best of 3. The test ends at 45',
		above: 'the test ends at 45 seconds, so enter 45',
	},
	tries: 3,
	minutes: 3,
	kit: ['a corner or a doorway', 'a clock with seconds'],
	when: 'Leave it out from 60, or if you have fallen in the last year: a fall is too likely.',
	steps: [
		'Go barefoot. Stand in a corner or a doorway, so that you can catch yourself on both sides.',
		'Cross your arms on your chest, lift one foot near the other ankle and find your balance.',
		'Close your eyes once you stand steady. Three tries on each leg, 45 seconds at most.',
	],
	scoring:
		'Count seconds from closing your eyes until they open, your arms uncross, the lifted foot touches or the standing foot shifts. Keep the best.',
	end: 'Stop at 45 seconds.',
	limits: ({ age }) => (age !== undefined && age < 40 ? [4, 8, 15] : [3, 5, 10]),
	limitsFrom: { text: 'Our rule of thumb.', certainty: 'rule-of-thumb', sources: ['springer2007'] },
	groups: [
		{ label: 'Under 40', athlete: { age: 30 } },
		{ label: '40 to 59', athlete: { age: 50 } },
	],
	norm: () => ({
		text: 'Most people manage far less than with open eyes, and times fall with age. We show no figure, because we know the study’s table from memory only.',
		population: '549 adults, women and men',
		n: 549,
		certainty: 'recalled',
		sources: ['springer2007'],
	}),
	error: {
		relative: true,
		band: 0.15,
		text: 'We call a change real from 15 %. Two people timing the same try agree almost exactly; your own tries will differ more.',
		certainty: 'rule-of-thumb',
		sources: ['springer2007'],
	},
	tells: 'How steady you stand without the help of your eyes.',
	cannotTell: 'How steady you are when you run, or whether you will get injured.',
	scaleMax: 30,
	ladders: [
		{
			pattern: 'balance',
			rungs: [
				{ name: 'Single-leg balance', slug: 'single-leg-balance', dose: 'start' },
				{ name: 'Single-leg balance', slug: 'single-leg-balance', dose: 'usual' },
				{
					name: 'Balance with eyes closed',
					slug: 'single-leg-balance',
					dose: { sets: [2, 3], holdSeconds: [10, 20], perSide: true },
				},
				{ name: 'Clock reach', slug: 'clock-reach', dose: 'start' },
			],
		},
	],
};
