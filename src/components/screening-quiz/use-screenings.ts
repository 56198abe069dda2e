import { useStore } from '@nanostores/preact';
import { localDate } from '../../lib/model/date.ts';
import { isSameResult, toKept, withScreening, type KeptScreening } from '../../lib/screening/history.ts';
import { $history } from '../../stores/screening-history.ts';
import { $told } from '../../stores/screening.ts';

/** The result on show, and where it stands among those kept. */
export interface Kept {
	/** Of the day it was kept for, else of today. */
	readonly now: KeptScreening;
	readonly isKept: boolean;
	/** Those of days before, oldest first. */
	readonly earlier: readonly KeptScreening[];
	/** Those kept and the one on show, oldest first. */
	readonly all: readonly KeptScreening[];
}

export function useScreenings(): Kept {
	const told = useStore($told);
	const history = useStore($history);
	const fresh = toKept(told, localDate(new Date()));
	const kept = history.screenings.findLast((each) => isSameResult(each, fresh));
	const now = kept ?? fresh;
	return {
		now,
		isKept: kept !== undefined,
		earlier: history.screenings.filter(({ on }) => on < now.on),
		all: withScreening(history, now).screenings,
	};
}
