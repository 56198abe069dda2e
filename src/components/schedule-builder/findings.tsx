import type { PlacedSession } from '../../lib/model/session.ts';
import { explain } from '../../lib/rules/explain.ts';
import { HARD_RULES } from '../../lib/rules/registry.ts';
import type { Finding } from '../../lib/rules/types.ts';
import { ruleWords } from '../../lib/rules/words.ts';
import { Glyph } from '../site/glyph.tsx';
import { Cert } from './parts.tsx';
import { words } from './words.ts';

type Severity = Finding['severity'];

const ORDER: readonly Severity[] = ['hard', 'warning', 'good', 'cost'];
const LOOK = {
	hard: { icon: 'no', look: 'no', lead: 'Clash: ' },
	warning: { icon: 'give', look: 'give', lead: 'Take care: ' },
	good: { icon: 'ok', look: 'yes', lead: '' },
	cost: { icon: 'give', look: 'give', lead: 'It gives up: ' },
} as const;

interface Props {
	readonly sessions: readonly PlacedSession[];
	readonly findings: readonly Finding[];
	/** Which severities to list; all by default. */
	readonly only?: readonly Severity[];
}

/** What the rules say, one entry a rule, each with its page and how sure we are. */
export function Findings({ sessions, findings, only = ORDER }: Props) {
	const groups = ORDER.filter((severity) => only.includes(severity)).flatMap((severity) =>
		byRule(
			findings.filter((finding) => finding.severity === severity && finding.messageId && counts(finding)),
		),
	);
	return (
		<ul class="rules">
			{groups.map((group) => (
				<FindingItem key={group[0]?.rule} group={group} sessions={sessions} />
			))}
			{only.includes('good') && <Kept findings={findings} />}
		</ul>
	);
}

/** A preference worth no points either way says nothing. */
const counts = ({ severity, points }: Finding): boolean => severity === 'warning' || points !== 0;

function byRule(findings: readonly Finding[]): (readonly Finding[])[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
	return [...groups.values()];
}

function FindingItem({
	group,
	sessions,
}: {
	readonly group: readonly Finding[];
	readonly sessions: Props['sessions'];
}) {
	const [first] = group;
	if (!first) return null;
	const { title, failTitle, certainty } = ruleWords(first.rule);
	const { icon, look, lead } = LOOK[first.severity];
	return (
		<li class={look}>
			<Glyph name={icon} />
			<div>
				<strong>
					{lead}
					<a href={`/rules/${first.rule}/`}>{first.severity === 'good' ? title : failTitle}</a>
				</strong>{' '}
				<Cert of={certainty} />
				{[...new Set(group.map((finding) => explain(finding, sessions)))].map((sentence) => (
					<p key={sentence}>{sentence}</p>
				))}
			</div>
		</li>
	);
}

/** The firm rules this week keeps, named, so that each can be read. */
function Kept({ findings }: { readonly findings: readonly Finding[] }) {
	const broken = new Set(findings.filter(({ severity }) => severity === 'hard').map(({ rule }) => rule));
	const kept = HARD_RULES.map(({ meta }) => meta.id).filter((id) => !broken.has(id));
	return (
		<li class="yes">
			<Glyph name="ok" />
			<details>
				<summary>
					<strong>{broken.size === 0 ? words.keeps : `It keeps ${kept.length} firm rules`}</strong>
				</summary>
				{kept.map((id) => (
					<p key={id}>
						<a href={`/rules/${id}/`}>{ruleWords(id).title}</a> <Cert of={ruleWords(id).certainty} />
					</p>
				))}
			</details>
		</li>
	);
}
