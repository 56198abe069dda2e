import type { PlacedSession } from '../model/session.ts';
import { kindPhrase } from '../model/session.ts';
import { dayName } from '../model/week.ts';
import type { Finding } from './types.ts';
import { ruleWords } from './words.ts';

/**
 * The sentence for a finding: `Tuesday’s full-body session is the day before Wednesday’s interval session.` `{first}`, `{second}` and
 * `{third}` name the sessions, `{measure}` is the finding's number, whole and rounded down: 23.7 hours are not 24. Throws a `RangeError` for an unknown rule or message.
 */
export function explain(finding: Finding, sessions: readonly PlacedSession[]): string {
	const template = ruleWords(finding.rule).messages[finding.messageId];
	if (template === undefined) {
		throw new RangeError(`Rule "${finding.rule}" has no message "${finding.messageId}"`);
	}
	const [first, second, third] = finding.sessions.map((id) => phrase(id, sessions));
	const filled: Readonly<Record<string, string | undefined>> = {
		first,
		second,
		third,
		measure: `${Math.floor(finding.measure)}`,
	};
	return template
		.replace(/\{(\w+)\}/g, (whole, name: string) => filled[name] ?? whole)
		.replace(/\b1 days\b/, '1 day');
}

function phrase(id: string, sessions: readonly PlacedSession[]): string {
	const session = sessions.find((candidate) => candidate.id === id);
	return session ? `${dayName(session.day)}’s ${kindPhrase(session.kind)}${weekPhrase(session)}` : id;
}

function weekPhrase({ week = 0 }: PlacedSession): string {
	if (week === 0) return '';
	return week < 0 ? ' of the week before' : ' of the week after';
}
