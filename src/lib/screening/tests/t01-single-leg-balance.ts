import { decadeOf, isAtLeast } from '../athlete.ts';
import type { Athlete, Norm, ScreeningTest } from '../types.ts';

/** Means of three tries by decade, as reported; none from 60 up. */
const MEAN_SECONDS: Readonly<Record<number, number>> = { 20: 43, 30: 43, 40: 40, 50: 37 };

/**
 * T01: standing on one leg, eyes open. Limits depend on age only (no sex difference was found); a missing age counts as under 60.
 * Norms above 60 are left out: the pages that quote the study disagree about them.
 */
export const singleLegBalance: ScreeningTest = {
	id: 'T01',
	slug: 'single-leg-balance',
	name: 'Single-leg balance',
	question: 'How long can you balance on one leg?',
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
	minutes: 4,
	kit: ['a wall within reach', 'a clock with seconds'],
	steps: [
		'Go barefoot. Stand where you can reach a wall, and look at one spot.',
		'Cross your arms on your chest. Lift one foot near the other ankle without touching it.',
		'Hold still. Three tries on each leg, 45 seconds at most.',
	],
	scoring:
		'Count seconds until your arms uncross, the lifted foot touches or the standing foot shifts. Keep the best.',
	end: 'Stop at 45 seconds.',
	limits: (athlete) => (isAtLeast(athlete, 60) ? [5, 15, 30] : [10, 30, 45]),
	limitsFrom: {
		text: 'Our rule of thumb. Most runners reach 45 seconds: the test only finds low scores.',
		certainty: 'rule-of-thumb',
		sources: ['springer2007'],
	},
	groups: [
		{ label: 'Under 60', athlete: { age: 40 } },
		{ label: '60 and over', athlete: { age: 60 } },
	],
	norm,
	error: {
		relative: true,
		band: 0.15,
		text: 'We call a change real from 15 %. Two people timing the same try agree almost exactly.',
		certainty: 'rule-of-thumb',
		sources: ['springer2007'],
	},
	tells: 'Whether standing steady on one leg is a good place to start.',
	cannotTell: 'How steady you are when you run, or whether you will get injured.',
	scaleMax: 50,
	ladders: [
		{
			pattern: 'balance',
			rungs: [
				{
					name: 'Single-leg balance, toe of the other foot down',
					slug: 'single-leg-balance',
					dose: { sets: [2, 3], holdSeconds: [30, 45], perSide: true },
				},
				{ name: 'Single-leg balance', slug: 'single-leg-balance', dose: 'start' },
				{ name: 'Single-leg balance', slug: 'single-leg-balance', dose: 'usual' },
				{ name: 'Clock reach', slug: 'clock-reach', dose: 'start' },
			],
		},
	],
};

function norm(athlete: Athlete): Norm {
	const decade = decadeOf(athlete) ?? 0;
	const seconds = MEAN_SECONDS[decade];
	return {
		text: isAtLeast(athlete, 60)
			? 'Times fall with age. We show no figure from 60 up, because the pages that quote the study disagree.'
			: 'On average 43 s at 18–39, 40 s at 40–49 and 37 s at 50–59 (mean of 3 tries), as reported by pages that quote the study. Women and men do alike.',
		label: seconds === undefined ? undefined : `about ${seconds} s at ${yearsOf(decade)}`,
		low: seconds,
		high: seconds,
		population: '549 adults, women and men',
		n: 549,
		certainty: 'reported',
		sources: ['springer2007'],
	};
}

const yearsOf = (decade: number): string => (decade < 40 ? '18–39' : `${decade}–${decade + 9}`);
