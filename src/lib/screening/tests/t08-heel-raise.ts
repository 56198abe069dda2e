import { decadeOf } from '../athlete.ts';
import type { Athlete, Limits, Norm, ScreeningTest } from '../types.ts';

/** Norms by decade, men then women, as reported by clinic pages that agree within one rep (evidence §2.1). */
const BY_DECADE = {
	20: [37, 30],
	30: [32, 27],
	40: [28, 24],
	50: [23, 21],
	60: [19, 19],
	70: [14, 16],
	80: [10, 13],
} as const;

/** Medians of everyone measured, 20 to 81 years, men then women. Used where no age, or one below 20, is given. */
const ALL_AGES = [24, 21] as const;

/** T08: heel raises on one leg to a beat, until the height or the beat is lost. */
export const heelRaise: ScreeningTest = {
	id: 'T08',
	slug: 'heel-raise',
	name: 'Single-leg heel raise',
	question: 'How many heel raises can you do on one leg?',
	elements: ['strength', 'endurance'],
	unit: 'reps',
	unitText: ['raise', 'raises'],
	judged: 'weaker-side',
	better: 'more',
	field: 'leg',
	input: {
		kind: 'number',
		min: 0,
		max: 150,
		decimals: 0,
		hint: 'Full raises only',
		above: 'count full raises to the beat; if you really did more than 150, enter 150',
	},
	tries: 1,
	minutes: 4,
	kit: ['a wall for your fingertips', 'a metronome set to 60 beats a minute'],
	steps: [
		'Stand on one leg, knee straight, fingertips on a wall. Note whether you wear shoes, and do the same next time.',
		'Rise as high as you can on one beat, lower on the next: 60 beats a minute, 30 raises a minute.',
		'Rest two minutes, then change legs.',
	],
	scoring: 'Count the full raises on each leg.',
	end: 'Stop when the height clearly drops, the knee bends, or you lose the beat twice.',
	limits,
	limitsFrom: {
		text: 'Our rule of thumb, built on the reported norm for your age: all of it is strong, four fifths solid, half develop.',
		certainty: 'rule-of-thumb',
		sources: ['hebertlosier2017'],
	},
	groups: Object.keys(BY_DECADE).flatMap((decade) => [
		{ label: `Women ${decadeLabel(decade)}`, athlete: { age: Number(decade), sex: 'woman' as const } },
		{ label: `Men ${decadeLabel(decade)}`, athlete: { age: Number(decade), sex: 'man' as const } },
	]),
	norm,
	error: {
		relative: false,
		band: 6,
		text: 'The same person’s score moves by up to 6 raises from day to day, so we call a change real only from 7.',
		certainty: 'read',
		sources: ['hebertlosier2017'],
	},
	tells: 'How much work your calf can repeat, and which calf raise to start with.',
	cannotTell:
		'How your Achilles tendon is, or whether you will get injured. The study used a sloped board; a flat floor may differ.',
	scaleMax: 50,
	ladders: [
		{
			pattern: 'calf',
			rungs: [
				{ name: 'Double-leg calf raise', slug: 'double-leg-calf-raise', dose: 'usual' },
				{
					name: 'Calf raise, two legs up, one down',
					slug: 'single-leg-calf-raise',
					dose: { sets: [2, 2], reps: [8, 12], perSide: true, rir: 4, tempo: [3, 1, 1] },
				},
				{ name: 'Single-leg calf raise', slug: 'single-leg-calf-raise', dose: 'usual' },
				{
					name: 'Single-leg calf raise with a backpack',
					slug: 'single-leg-calf-raise',
					dose: { sets: [4, 4], reps: [6, 8], perSide: true, rir: 3, tempo: [3, 1, 3] },
				},
			],
		},
	],
};

/** The norm N for a person. Where sex is not given, the lower of the two. */
export function heelRaiseNorm({ age, sex }: Athlete): number {
	const decade = decadeOf({ age });
	const [men, women] = decade === undefined ? ALL_AGES : BY_DECADE[decade];
	if (sex === 'man') return men;
	return sex === 'woman' ? women : Math.min(men, women);
}

/** Half, four fifths and all of the norm, rounded up to whole raises. */
function limits(athlete: Athlete): Limits {
	const n = heelRaiseNorm(athlete);
	return [Math.ceil(n / 2), Math.ceil((n * 8) / 10), n];
}

function norm(athlete: Athlete): Norm {
	const decade = decadeOf(athlete);
	const shared = { population: '566 people aged 20 to 81', n: 566, sources: ['hebertlosier2017'] };
	if (decade === undefined) {
		return {
			...shared,
			text: 'Half of the men managed 24 or more, half of the women 21 or more, all ages together.',
			label: 'medians: women 21, men 24',
			low: ALL_AGES[1],
			high: ALL_AGES[0],
			certainty: 'read',
		};
	}
	const [men, women] = BY_DECADE[decade];
	const group = decadeLabel(`${decade}`);
	return {
		...shared,
		text: `At ${group}: women ${women}, men ${men}, as reported by clinic pages that quote the study.`,
		label:
			athlete.sex === undefined
				? `women ${women}, men ${men} at ${group}`
				: `${heelRaiseNorm(athlete)} at ${group}`,
		low: athlete.sex === undefined ? Math.min(men, women) : heelRaiseNorm(athlete),
		high: athlete.sex === undefined ? Math.max(men, women) : heelRaiseNorm(athlete),
		certainty: 'reported',
	};
}

function decadeLabel(decade: string): string {
	return decade === '80' ? '80 and over' : `${decade}–${decade.slice(0, 1)}9`;
}
