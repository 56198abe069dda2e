import { isStrength, kindName, type PlacedSession } from '../../lib/model/session.ts';
import { DAYS, dayName, type Day } from '../../lib/model/week.ts';
import { ruleById } from '../../lib/rules/registry.ts';
import type { JudgedWeek, Plan, Relaxation } from '../../lib/schedule/types.ts';
import { applyRelaxation } from '../../stores/week.ts';
import { Glyph } from '../site/glyph.tsx';
import { announce, focusSoon } from './announce.ts';
import { Findings } from './findings.tsx';
import { Strip } from './parts.tsx';
import { RELAX_WORDS, listed, placeName, words } from './words.ts';

/** Nothing fits: what clashes, why day by day, and the smallest changes. */
export function Impossible({ answer }: { readonly answer: Plan }) {
	const { best, whyNot } = answer;
	const bad = best.findings.filter(({ severity }) => severity === 'hard').flatMap(({ sessions }) => sessions);
	const stuck = best.sessions.find(({ id, kind }) => isStrength(kind) && bad.includes(id));
	return (
		<>
			<div class="notice">
				<p>The nearest week still breaks a firm rule:</p>
				<Strip label="The nearest week" sessions={best.sessions} bad={bad} />
				<Findings sessions={best.sessions} findings={best.findings} only={['hard']} />
				{stuck && <DayByDay session={stuck} week={best} objections={whyNot[stuck.id] ?? []} />}
			</div>
			<h2>{words.changes}</h2>
			{answer.relaxations.length === 0 ? (
				<p>{words.noChanges}</p>
			) : (
				<ol class="alts alts--two noprint">
					{answer.relaxations.map((relaxation, index) => (
						<Change key={relaxation.id} relaxation={relaxation} first={index === 0} answer={answer} />
					))}
				</ol>
			)}
		</>
	);
}

interface DayByDayProps {
	readonly session: PlacedSession;
	readonly week: JudgedWeek;
	readonly objections: Plan['whyNot'][string];
}

/** Why a session has no place: for each day the first rule against its better half; days with the same reason together. */
function DayByDay({ session, objections }: DayByDayProps) {
	const reasons = new Map<string, Day[]>();
	for (const day of DAYS) {
		const [best] = objections
			.filter((objection) => objection.day === day && day !== session.day)
			.toSorted((a, b) => a.hard - b.hard);
		const rule = best?.rules.find((id) => ruleById(id).meta.kind === 'hard');
		if (rule) reasons.set(rule, [...(reasons.get(rule) ?? []), day]);
	}
	if (reasons.size === 0) return null;
	return (
		<>
			<h3>
				Why {kindName(session.kind).toLowerCase()} on {dayName(session.day)} cannot go elsewhere
			</h3>
			<ul class="rules">
				{[...reasons].map(([rule, days]) => (
					<li key={rule} class="no">
						<Glyph name="no" />
						<div>
							<strong>{listed(days.map(dayName))}</strong>
							<p>
								<a href={`/rules/${rule}/`}>{ruleById(rule).meta.failTitle}</a>
							</p>
						</div>
					</li>
				))}
			</ul>
		</>
	);
}

interface ChangeProps {
	readonly relaxation: Relaxation;
	readonly first: boolean;
	readonly answer: Plan;
}

function Change({ relaxation, first, answer }: ChangeProps) {
	const title = RELAX_WORDS[relaxation.id];
	const apply = () => {
		applyRelaxation(relaxation);
		announce(`${title}: done. Every firm rule holds.`);
		focusSoon('#week-title');
	};
	return (
		<li>
			<h3>{title}</h3>
			<Strip label={title} sessions={relaxation.week.sessions} />
			<p class="small quiet">{detailOf(relaxation, answer.best.sessions)}</p>
			<button type="button" class={first ? 'btn btn--next' : 'btn'} onClick={apply}>
				{words.useWeek}
				<span class="vh">: {title}</span>
			</button>
		</li>
	);
}

/** What the change does to which session. */
function detailOf({ sessions, week }: Relaxation, before: readonly PlacedSession[]): string {
	return sessions
		.flatMap((id) => {
			const was = before.find((session) => session.id === id);
			const is = week.sessions.find((session) => session.id === id);
			if (!was) return [];
			if (!is) return [`${kindName(was.kind)} is left out.`];
			const became = was.kind === is.kind ? '' : ` becomes ${kindName(is.kind).toLowerCase()}`;
			const cut = was.minutes === is.minutes ? '' : ` of ${is.minutes} minutes`;
			return [`${kindName(was.kind)}${became}${cut}: ${placeName(is)}.`];
		})
		.join(' ');
}
