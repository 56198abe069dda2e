import { parseScore, placeLabel, placesOf } from '../../lib/screening/parse.ts';
import { pointsOf } from '../../lib/screening/score-test.ts';
import type { Answer, Place, ScreeningTest, Side } from '../../lib/screening/types.ts';
import { SIDES } from '../../lib/screening/types.ts';

/** Indexes of the boxes ticked, or `NONE` alone. */
export type Ticks = readonly number[];
export const NONE = -1;

/** What is typed, ticked and chosen, before it is an answer. */
export interface Draft {
	readonly typed: Readonly<Record<Place, string>>;
	readonly ticks: Readonly<Record<Side, Ticks>>;
	/** Were the ten hops quiet? Undefined until said. */
	readonly quiet: Readonly<Record<Side, boolean | undefined>>;
	readonly landing: number | undefined;
}

/** A mistake: where, and what to do about it. */
export interface Mistake {
	readonly field: string;
	readonly message: string;
}

type Read = { readonly answer: Answer } | { readonly mistakes: readonly Mistake[] };

const EMPTY: Draft = {
	typed: { left: '', right: '', whole: '' },
	ticks: { left: [], right: [] },
	quiet: { left: undefined, right: undefined },
	landing: undefined,
};

/** The id of a field, or of the first box or choice in its place. */
export const fieldId = (test: ScreeningTest, place: Place): string => `quiz-${test.id}-${place}`;
export const hopsId = (test: ScreeningTest, side: Side): string => `quiz-${test.id}-hops-on-${side}-yes`;
export const landingId = (test: ScreeningTest): string => `quiz-${test.id}-landing`;

/** An answer as it was typed. */
export function toDraft(given: Answer | undefined): Draft {
	switch (given?.kind) {
		case 'measured': {
			const { left, right, met } = given;
			const ticks = (side: Side): Ticks => (met?.[side].length === 0 ? [NONE] : (met?.[side] ?? []));
			return {
				...EMPTY,
				typed: { left: `${left}`, right: `${right}`, whole: '' },
				ticks: { left: ticks('left'), right: ticks('right') },
			};
		}
		case 'whole':
			return { ...EMPTY, typed: { ...EMPTY.typed, whole: `${given.value}` }, landing: given.landing };
		case 'hops': {
			const { quiet, reach } = given;
			const typed = { left: `${reach?.left ?? ''}`, right: `${reach?.right ?? ''}`, whole: '' };
			return { ...EMPTY, quiet, typed };
		}
		case 'skipped':
		case undefined:
			return EMPTY;
	}
}

/** The answer in a draft, or everything that is wrong with it. */
export function readDraft(test: ScreeningTest, draft: Draft): Read {
	if (test.input.kind === 'criteria') return readTicks(test, test.input.missing, draft.ticks);
	if (test.hops !== undefined) return readHops(test, draft);
	return readNumbers(test, draft);
}

/** May the hop for distance be asked? */
export const mayHopFar = ({ quiet }: Pick<Draft, 'quiet'>): boolean =>
	quiet.left === true && quiet.right === true;

function readTicks(test: ScreeningTest, missing: string, ticks: Draft['ticks']): Read {
	const empty = SIDES.filter((side) => ticks[side].length === 0);
	if (empty.length > 0) {
		return {
			mistakes: empty.map((side) => ({
				field: fieldId(test, side),
				message: `${placeLabel(test, side)}: ${missing}`,
			})),
		};
	}
	const met = { left: withoutNone(ticks.left), right: withoutNone(ticks.right) };
	return {
		answer: { kind: 'measured', left: pointsOf(test, met.left), right: pointsOf(test, met.right), met },
	};
}

function readHops(test: ScreeningTest, draft: Draft): Read {
	const { left, right } = draft.quiet;
	if (left === undefined || right === undefined) {
		return {
			mistakes: SIDES.filter((side) => draft.quiet[side] === undefined).map((side) => ({
				field: hopsId(test, side),
				message: `${placeLabel(test, side)}: choose yes or no`,
			})),
		};
	}
	const quiet = { left, right };
	const isOnlyHops = !mayHopFar(draft) || SIDES.every((side) => draft.typed[side].trim() === '');
	if (isOnlyHops) return { answer: { kind: 'hops', quiet } };
	const read = readNumbers(test, draft);
	if ('mistakes' in read || read.answer.kind !== 'measured') return read;
	return { answer: { kind: 'hops', quiet, reach: { left: read.answer.left, right: read.answer.right } } };
}

function readNumbers(test: ScreeningTest, { typed, landing }: Draft): Read {
	const mistakes: Mistake[] = [];
	const values: Partial<Record<Place, number>> = {};
	for (const place of placesOf(test)) {
		const parsed = parseScore(test, place, typed[place]);
		if (parsed.ok) values[place] = parsed.value;
		else mistakes.push({ field: fieldId(test, place), message: parsed.message });
	}
	if (test.landing && landing === undefined)
		mistakes.push({ field: landingId(test), message: 'Landing: choose one' });
	const { left, right, whole } = values;
	if (mistakes.length > 0) return { mistakes };
	if (whole !== undefined)
		return { answer: { kind: 'whole', value: whole, ...(landing !== undefined && { landing }) } };
	return { answer: { kind: 'measured', left: left ?? 0, right: right ?? 0 } };
}

const withoutNone = (ticks: Ticks): readonly number[] => ticks.filter((tick) => tick !== NONE);
