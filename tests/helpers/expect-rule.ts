import { expect } from 'vitest';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { evaluateRules } from '../../src/lib/rules/check.ts';
import { explain } from '../../src/lib/rules/explain.ts';
import type { Rule } from '../../src/lib/rules/types.ts';
import { viewOf } from '../../src/lib/rules/week-view.ts';
import { requestWith, week } from './week.ts';
import type { Circumstances, SessionText } from './week.ts';

/** What one rule says of one week: its points before any weight, and its sentences. */
export interface Verdict {
	readonly points: number;
	readonly messages: readonly string[];
}

/** Runs one rule alone. */
export function verdict(
	rule: Rule,
	sessions: readonly PlacedSession[],
	circumstances?: Circumstances,
): Verdict {
	let points = 0;
	const messages: string[] = [];
	evaluateRules(
		[rule],
		viewOf(requestWith(circumstances), sessions),
		(meta, value, messageId, measure, ...about) => {
			points += value;
			const ids = about.flatMap((session) => (session ? [session.id] : []));
			messages.push(
				explain(
					{ rule: meta.id, severity: 'hard', points: value, messageId, measure, sessions: ids },
					sessions,
				),
			);
		},
	);
	return { points, messages };
}

/** One row of a rule's table: a week, what the rule says of it, and the circumstances if they matter. */
export type Row = readonly [sessions: readonly SessionText[], points: number, circumstances?: Circumstances];

/** Checks a table of weeks against one rule; the message shows the week that failed. */
export function expectTable(rule: Rule, rows: readonly Row[]): void {
	for (const [sessions, points, circumstances] of rows) {
		const { points: actual } = verdict(rule, week(...sessions), circumstances);
		expect(actual, `${sessions.join(' + ')} ${JSON.stringify(circumstances ?? {})}`).toBe(points);
	}
}
