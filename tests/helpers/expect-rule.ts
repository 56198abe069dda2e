import { expect } from 'vitest';
import type { PlanRequest } from '../../src/lib/model/request.ts';
import { around } from '../../src/lib/model/request.ts';
import type { SessionText } from '../../src/lib/model/shorthand.ts';
import { evaluateRules } from '../../src/lib/rules/check.ts';
import { placeExample } from '../../src/lib/rules/example.ts';
import type { ExampleWeek } from '../../src/lib/rules/example.ts';
import { explain } from '../../src/lib/rules/explain.ts';
import type { Rule } from '../../src/lib/rules/types.ts';
import { viewOf } from '../../src/lib/rules/week-view.ts';

/** What one rule says of one week: its points before any weight, and its sentences. */
export interface Verdict {
	readonly points: number;
	readonly messages: readonly string[];
}

/** Runs one rule alone. */
export function verdictOn(rule: Rule, example: ExampleWeek): Verdict {
	const { request, sessions } = placeExample(example);
	const others = around(request);
	let points = 0;
	const messages: string[] = [];
	evaluateRules([rule], viewOf(request, sessions, others), (meta, value, messageId, measure, ...about) => {
		points += value;
		const ids = about.flatMap((session) => (session ? [session.id] : []));
		messages.push(
			explain({ rule: meta.id, severity: 'hard', points: value, messageId, measure, sessions: ids }, [
				...sessions,
				...others,
			]),
		);
	});
	return { points, messages };
}

/** What one rule says, in words. */
export const sayings = (
	rule: Rule,
	sessions: readonly SessionText[],
	given?: Partial<PlanRequest>,
): readonly string[] => verdictOn(rule, { sessions, ...(given && { given }) }).messages;

/** One row of a rule's table: a week, what the rule says of it, and what else was asked if it matters. */
export type Row = readonly [sessions: readonly SessionText[], points: number, given?: Partial<PlanRequest>];

/** Checks a table of weeks against one rule; the message shows the week that failed. */
export function expectTable(rule: Rule, rows: readonly Row[]): void {
	for (const [sessions, points, given] of rows) {
		const actual = verdictOn(rule, { sessions, ...(given && { given }) }).points;
		expect(actual, `${sessions.join(' + ')} ${JSON.stringify(given ?? {})}`).toBe(points);
	}
}
