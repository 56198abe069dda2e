import { useState } from 'preact/hooks';
import type { PlacedSession } from '../../lib/model/session.ts';
import { explain } from '../../lib/rules/explain.ts';
import { ruleById } from '../../lib/rules/registry.ts';
import { ruleWords } from '../../lib/rules/words.ts';
import { objections } from '../../lib/schedule/judge.ts';
import type { JudgedWeek, Objection, PlanRequest, Strategy } from '../../lib/schedule/types.ts';
import { placeName, points, words } from './words.ts';

interface Props {
	readonly request: PlanRequest;
	readonly strategy: Strategy;
	readonly week: JudgedWeek;
	/** Sessions of this week and those of the weeks round it. */
	readonly all: readonly PlacedSession[];
	readonly nameOf: (session: PlacedSession) => string;
}

/** For every session why it stands where it does, and what speaks against the thirteen other halves of the week. */
export function WhyHere(props: Props) {
	return (
		<section class="flow noprint">
			<h3>{words.whyHere}</h3>
			<div class="why-here">
				{props.week.sessions.map((session) => (
					<SessionReasons key={session.id} {...props} session={session} />
				))}
			</div>
		</section>
	);
}

function SessionReasons({ session, ...props }: Props & { readonly session: PlacedSession }) {
	const [open, setOpen] = useState(false);
	return (
		<details onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				<strong>{props.nameOf(session)}</strong>, {placeName(session)}
			</summary>
			{open && <Reasons session={session} {...props} />}
		</details>
	);
}

function Reasons({ request, strategy, week, all, session }: Props & { readonly session: PlacedSession }) {
	const about = week.findings.filter(
		({ sessions, severity, points: worth }) =>
			sessions.includes(session.id) && (worth !== 0 || severity === 'warning'),
	);
	return (
		<div class="flow">
			{about.length === 0 && <p class="small quiet">{words.nothingSaid}</p>}
			<ul class="small">
				{about.map((finding) => (
					<li key={`${finding.rule} ${finding.sessions.join()}`}>
						<a href={`/rules/${finding.rule}/`}>{explain(finding, all)}</a>
						{finding.severity !== 'hard' && finding.points !== 0 && (
							<span class="quiet"> {points(finding.points, true)}</span>
						)}
					</li>
				))}
			</ul>
			<table class="elsewhere">
				<caption>{words.whyNot}</caption>
				<tbody>
					{objections(request, strategy, week.sessions, session.id).map((objection) => (
						<Elsewhere key={placeName(objection)} objection={objection} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Elsewhere({ objection }: { readonly objection: Objection }) {
	const { cost, hard, rules } = objection;
	const metas = rules.map((id) => ruleById(id).meta);
	const against = hard > 0 ? metas.filter(({ kind }) => kind === 'hard') : metas;
	return (
		<tr>
			<th scope="row">{placeName(objection)}</th>
			<td>{hard > 0 ? words.breaks : hard < 0 ? words.endsClash : costText(cost)}</td>
			<td>
				{against.map(({ id, kind }, index) => (
					<span key={id}>
						{index > 0 && '; '}
						<a href={`/rules/${id}/`}>{ruleWords(id)[kind === 'hard' ? 'failTitle' : 'title']}</a>
					</span>
				))}
			</td>
		</tr>
	);
}

function costText(cost: number): string {
	if (cost === 0) return words.justAsGood;
	return cost > 0 ? `Costs ${points(cost)}` : `Gains ${points(-cost)}`;
}
