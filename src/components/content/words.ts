import type { Point } from '../../schemas/points.ts';
import type { Dose, Range } from '../../lib/model/dose.ts';
import type { Certainty } from '../../lib/model/certainty.ts';
import {
	type Element,
	type Laterality,
	LEVELS,
	type Muscle,
	type Pattern,
} from '../../lib/model/exercise.ts';

/** Headings of the exercise index. */
export const PATTERN_NAMES: Readonly<Record<Pattern, string>> = {
	squat: 'Squat',
	hinge: 'Hinge',
	lunge: 'Lunge and step',
	bridge: 'Bridge and hamstring',
	calf: 'Calf',
	'hip-abduction': 'Hip to the side',
	core: 'Core',
	push: 'Push',
	pull: 'Pull',
	plyometric: 'Jumps',
	balance: 'Balance',
	foot: 'Foot and shin',
	mobility: 'Mobility',
};

export const ELEMENT_NAMES: Readonly<Record<Element, string>> = {
	mobility: 'Mobility',
	stability: 'Stability',
	strength: 'Strength',
	endurance: 'Endurance',
	power: 'Power',
};

export const LATERALITY_NAMES: Readonly<Record<Laterality, string>> = {
	bilateral: 'Both sides together',
	unilateral: 'One side, then the other',
	alternating: 'Side to side',
};

export const MUSCLE_NAMES: Readonly<Record<Muscle, string>> = {
	quads: 'Quads',
	hamstrings: 'Hamstrings',
	glutes: 'Glutes',
	'hip-abductors': 'Side of the hip',
	adductors: 'Inner thighs',
	'hip-flexors': 'Hip flexors',
	calves: 'Calves',
	shin: 'Shins',
	'lower-leg': 'Muscles round the ankle',
	foot: 'Feet',
	abdominals: 'Abdominals',
	obliques: 'Obliques',
	'lower-back': 'Lower back',
	'upper-back': 'Upper back',
	chest: 'Chest',
	shoulders: 'Shoulders',
	triceps: 'Triceps',
	biceps: 'Biceps',
	grip: 'Grip',
};

/** How sure we are, in words; `/about/#how-sure` says more. */
export const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
	read: 'We read the paper or its record',
	reported: 'As reported by others',
	recalled: 'Recalled, still to be checked',
	'rule-of-thumb': 'Our rule of thumb',
};

/** What a point of a source article is. */
export const POINT_KIND_NAMES: Readonly<Record<Point['kind'], string>> = {
	claim: 'Claim',
	rule: 'Rule',
	dose: 'Dose',
	exercise: 'Exercise',
	test: 'Test',
	advice: 'Advice',
	feature: 'Extra',
};

/** What we found of such a point, and what that means. */
export const FINDING_NAMES: Readonly<
	Record<Point['found'], { readonly name: string; readonly says: string }>
> = {
	agreed: { name: 'Agreed', says: 'we say the same.' },
	sized: { name: 'Sized', says: 'right, and we say how much.' },
	qualified: { name: 'Qualified', says: 'right for some, or in part.' },
	corrected: { name: 'Corrected', says: 'we say something else, and why.' },
	built: { name: 'Built', says: 'a thing to use, and it is here.' },
	planned: { name: 'Not yet', says: 'a thing to use that is not here yet.' },
};

/** `Develop to strong`; `Every level`. */
export function levelsText([low, high]: readonly [number, number]): string {
	if (low === 0 && high === LEVELS.length - 1) return 'Every level';
	const words = LEVELS.slice(low, high + 1);
	return sentenceCase(low === high ? words.join() : `${words[0]} to ${words.at(-1)}`);
}

/** `Strength, power`: names as a list, the first with a capital. */
export const listed = (names: readonly string[]): string => sentenceCase(names.join(', ').toLowerCase());

const sentenceCase = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** `2–3`; equal ends read as one number. */
export const rangeText = ([low, high]: Range): string => (low === high ? `${low}` : `${low}–${high}`);

/** `60–120 s`; `2–3 min` where whole minutes say it better. */
export function pauseText([low, high]: Range): string {
	return low % 60 === 0 && high % 60 === 0
		? `${rangeText([low / 60, high / 60])} min`
		: `${rangeText([low, high])} s`;
}

/** The rest between sets of a dose that names one. */
export const restText = ({ restSeconds }: Dose): string | undefined => restSeconds && pauseText(restSeconds);

/** `2–3`. */
export const setsText = ({ sets }: Dose): string => rangeText(sets);
