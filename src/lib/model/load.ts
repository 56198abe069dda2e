import type { PlacedSession, SessionKind } from './session.ts';

/** Effort of a session out of 10, as in session-RPE (evidence 1.3.7). The numbers are our rule of thumb. */
export const EFFORT: Readonly<Record<SessionKind, number>> = {
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

/** Load of a session: effort times minutes. */
export const sessionLoad = ({ kind, minutes }: Pick<PlacedSession, 'kind' | 'minutes'>): number =>
	EFFORT[kind] * minutes;
