import type { PlanRequest } from '../../src/lib/model/request.ts';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { sessionsFrom } from '../../src/lib/model/shorthand.ts';
import type { SessionText } from '../../src/lib/model/shorthand.ts';
import { placeExample } from '../../src/lib/rules/example.ts';

/** Sessions in short, called `s1`, `s2` … in their order. */
export const week = (...sessions: readonly SessionText[]): PlacedSession[] => sessionsFrom(sessions);

/** A request that holds nothing but what is given. */
export const requestWith = (given: Partial<PlanRequest> = {}): PlanRequest =>
	placeExample({ sessions: [], given }).request;
