import { isHardRun, isHeavyLegs, type PlacedSession, type SessionKind } from '../../lib/model/session.ts';

/** Effort of a session out of 10, as in session-RPE. Our rule of thumb, for drawing only. */
const EFFORT: Readonly<Record<SessionKind, number>> = {
	easy: 3,
	recovery: 2,
	medium: 4,
	tempo: 7,
	intervals: 8,
	hills: 8,
	'race-pace': 7,
	long: 4,
	race: 9,
	cross: 3,
	'heavy-legs': 7,
	'light-legs': 4,
	'upper-core': 4,
	'full-body': 7,
	plyo: 6,
};

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
	for (const { kind, minutes } of sessions) {
		const load = EFFORT[kind] * minutes;
		if (isDrawnHard(kind)) hard += load;
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
