import type { PlanRequest } from '../../lib/schedule/types.ts';
import { decodeLink, encodeLink } from '../../lib/url-state/codec.ts';
import type { SharedWeek } from '../../lib/url-state/v1.ts';
import { ageBand, liftingBand } from './bands.ts';
import type { Place, WeekDraft } from './draft.ts';

const NAME = 'week=';

/** A draft from a link, or what to tell the reader about the link. */
export type FromLink =
	{ readonly ok: true; readonly draft: WeekDraft } | { readonly ok: false; readonly message: string };

/** The fragment (without `#`) that carries a draft. Of the person it holds bands only; see `SharedWeek`. */
export function fragmentOf({ request, held }: WeekDraft): string {
	const { strategy, athlete, runs, strength, availability } = request;
	const places = [...runs, ...strength].map(({ id }) => held?.[id]);
	return (
		NAME +
		encodeLink({
			strategy,
			age: ageBand(athlete),
			lifting: liftingBand(athlete),
			longestRunMinutes: athlete.longestRunMinutes,
			runs,
			strength,
			availability,
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

function draftOf(week: SharedWeek): WeekDraft {
	const runs = week.runs.map((run, index) => ({ id: `r${index + 1}`, ...run }));
	const strength = week.strength.map((session, index) => ({ id: `s${index + 1}`, ...session }));
	const request: PlanRequest = {
		strategy: week.strategy,
		athlete: {
			age: { 'under-50': undefined, '50-59': 50, '60-over': 60 }[week.age],
			liftingWeeks: { 'under-4': 0, '4-7': 4, '8-over': undefined }[week.lifting],
			longestRunMinutes: week.longestRunMinutes,
		},
		runs,
		strength,
		availability: week.availability,
	};
	if (!week.places) return { request };
	const held: Record<string, Place> = {};
	for (const [index, { id }] of [...runs, ...strength].entries()) {
		const place = week.places[index];
		if (place) held[id] = place;
	}
	return { request, held };
}
