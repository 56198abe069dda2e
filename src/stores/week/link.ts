import type { PlanRequest } from '../../lib/schedule/types.ts';
import { decodeLink, encodeLink } from '../../lib/url-state/codec.ts';
import type { SharedWeek } from '../../lib/url-state/v2.ts';
import { ageOf, liftingBand, liftingWeeksOf, sharedAge } from './bands.ts';
import type { Place, WeekDraft } from './draft.ts';

const NAME = 'week=';

/** A draft from a link, or what to tell the reader about the link. */
export type FromLink =
	{ readonly ok: true; readonly draft: WeekDraft } | { readonly ok: false; readonly message: string };

/** The fragment (without `#`) that carries a draft. Of the person it holds bands only; see `SharedWeek`. */
export function fragmentOf({ request, held }: WeekDraft): string {
	const { athlete, runs, strength } = request;
	const places = [...runs, ...strength].map(({ id }) => held?.[id]);
	return (
		NAME +
		encodeLink({
			...request,
			age: sharedAge(athlete),
			lifting: liftingBand(athlete),
			longestRunMinutes: athlete.longestRunMinutes,
			places: held && places.every((place) => place !== undefined) ? places : undefined,
		})
	);
}

/** Reads `location.hash`. Nothing when it holds no week at all. */
export function readFragment(hash: string): FromLink | undefined {
	const text = hash.replace(/^#/, '');
	if (!text.startsWith(NAME)) return undefined;
	const result = decodeLink(text.slice(NAME.length));
	return result.ok ? { ok: true, draft: draftOf(result.week) } : { ok: false, message: result.message };
}

function draftOf({ age, lifting, longestRunMinutes, dated, places, ...week }: SharedWeek): WeekDraft {
	const runs = numbered('r', week.runs);
	const strength = numbered('s', week.strength);
	const request: PlanRequest = {
		...week,
		athlete: { age: ageOf(age), liftingWeeks: liftingWeeksOf(lifting), longestRunMinutes },
		runs,
		strength,
		dated: dated && {
			monday: dated.monday,
			before: numbered('b', dated.before).map((session) => ({ ...session, week: -1 })),
			after: numbered('a', dated.after).map((session) => ({ ...session, week: 1 })),
		},
	};
	if (!places) return { request };
	const held: Record<string, Place> = {};
	for (const [index, { id }] of [...runs, ...strength].entries()) {
		const place = places[index];
		if (place) held[id] = place;
	}
	return { request, held };
}

const numbered = <T extends object>(
	letter: string,
	list: readonly T[],
): readonly (T & { readonly id: string })[] =>
	list.map((item, index) => ({ id: `${letter}${index + 1}`, ...item }));
