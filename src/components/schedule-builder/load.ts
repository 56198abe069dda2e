import { sessionLoad } from '../../lib/model/load.ts';
import { isHardRun, isHeavyLegs, type PlacedSession, type SessionKind } from '../../lib/model/session.ts';

/** Load is minutes times effort: a day at which the bar is full, and where low and medium end. */
export const LOAD = { full: 850, low: 200, medium: 380 } as const;

export interface DayLoad {
	/** Shares of a full bar, 0 to 100. */
	readonly hard: number;
	readonly easy: number;
	/** Minutes times effort of the whole day. */
	readonly total: number;
	readonly level: 'none' | 'low' | 'medium' | 'high';
}

/** Hard work is drawn solid on the week as well: hard runs, races, long runs, heavy legs and jumps. */
export const isDrawnHard = (kind: SessionKind): boolean =>
	isHardRun(kind) || isHeavyLegs(kind) || kind === 'long' || kind === 'race' || kind === 'plyo';

export function dayLoad(sessions: readonly PlacedSession[]): DayLoad {
	let hard = 0;
	let easy = 0;
	for (const session of sessions) {
		const load = sessionLoad(session);
		if (isDrawnHard(session.kind)) hard += load;
		else easy += load;
	}
	const total = hard + easy;
	const scale = 100 / Math.max(LOAD.full, total);
	const level = total === 0 ? 'none' : total < LOAD.low ? 'low' : total < LOAD.medium ? 'medium' : 'high';
	return { hard: Math.round(hard * scale), easy: Math.round(easy * scale), total, level };
}

/** Class for the height of a card: its minutes, in steps. */
export function heightClass(minutes: number): string {
	const step = [20, 30, 45, 60, 75, 95].findLast((least) => minutes >= least) ?? 0;
	return `m${step}`;
}
