import { atom, computed } from 'nanostores';
import * as v from 'valibot';
import type { CalendarDate } from '../lib/model/date.ts';
import {
	HISTORY_VERSION,
	historySchema,
	isSameResult,
	mergeHistories,
	migrateHistory,
	NO_HISTORY,
	withoutDay,
	withScreening,
	type History,
	type KeptScreening,
} from '../lib/screening/history.ts';
import { keep, type KeepOptions } from './storage.ts';

/** Undefined until a screening is kept, so that nothing is stored for nothing. */
const $kept = atom<History | undefined>(undefined);

/** The screenings a person chose to keep. On the device only once they ask to save. */
export const $history = computed($kept, (kept) => kept ?? NO_HISTORY);

/** What the last verb did to a screening that was there, until it is taken back or something else is done. */
export interface Undoable {
	readonly did: 'replaced' | 'removed';
	readonly on: CalendarDate;
	readonly before: History;
}
export const $undoable = atom<Undoable | undefined>(undefined);

/** Keeps a screening, in the place of one of the same day. */
export function keepScreening(screening: KeptScreening): void {
	const before = $history.get();
	const same = before.screenings.find(({ on }) => on === screening.on);
	$kept.set(withScreening(before, screening));
	const isReplaced = same && !isSameResult(same, screening);
	$undoable.set(isReplaced ? { did: 'replaced', on: screening.on, before } : undefined);
}

/** Forgets the screening of a day. */
export function removeScreening(on: CalendarDate): void {
	const before = $history.get();
	const after = withoutDay(before, on);
	$kept.set(after.screenings.length + after.unread.length === 0 ? undefined : after);
	$undoable.set({ did: 'removed', on, before });
}

/** Takes the last replacing or removing back. */
export function undoHistory(): void {
	const undoable = $undoable.get();
	if (undoable) $kept.set(undoable.before);
	$undoable.set(undefined);
}

/** How it is saved. */
export const HISTORY_KEPT: KeepOptions<History | undefined> = {
	key: 'screenings',
	version: HISTORY_VERSION,
	schema: v.optional(historySchema),
	migrate: migrateHistory,
	merge: (here, incoming) => (here && incoming ? mergeHistories(here, incoming) : (incoming ?? here)),
};

keep($kept, HISTORY_KEPT);
