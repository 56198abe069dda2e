import { useStore } from '@nanostores/preact';
import { around } from '../../lib/model/request.ts';
import { isStrength, kindName, type PlacedSession } from '../../lib/model/session.ts';
import { DAYS, dayName, type Day } from '../../lib/model/week.ts';
import { ruleById } from '../../lib/rules/registry.ts';
import { ruleWords } from '../../lib/rules/words.ts';
import type { JudgedWeek, Plan, PlanRequest, Relaxation } from '../../lib/schedule/types.ts';
import { $freed, applyRelaxation } from '../../stores/week.ts';
import { Glyph } from '../site/glyph.tsx';
import { announce, focusSoon } from './announce.ts';
import { Findings } from './findings.tsx';
import { Strip } from './parts.tsx';
import { RELAX_WORDS, listed, placeName, priceText, words } from './words.ts';

/** Nothing fits: what clashes, why day by day, and the smallest changes. */
export function Impossible({ request, answer }: { readonly request: PlanRequest; readonly answer: Plan }) {
	const { best, whyNot, relaxations, conflict } = answer;
	const found = useStore($freed);
	const freed = found?.from === request ? found : undefined;
	const asItStands = request.strength.every(({ day }) => day !== undefined);
	const bad = best.findings.filter(({ severity }) => severity === 'hard').flatMap(({ sessions }) => sessions);
	const stuck = best.sessions.find(({ id, kind }) => isStrength(kind) && bad.includes(id));
	const isFixed = (id: string) => request.strength.some((one) => one.id === id && one.day !== undefined);
	return (
		<>
			<div class="notice">
				<Conflict rules={conflict} />
				<p>{asItStands ? words.asItStands : words.nearestBreaks}</p>
				<Strip label="The nearest week" sessions={best.sessions} bad={bad} />
				<Findings
					sessions={[...best.sessions, ...around(request)]}
					findings={best.findings}
					only={['hard']}
				/>
				{stuck && !isFixed(stuck.id) && (
					<DayByDay session={stuck} week={best} objections={whyNot[stuck.id] ?? []} />
				)}
			</div>
			<h2>{words.changes}</h2>
			{!freed && relaxations.length === 0 && <p>{words.noChanges}</p>}
			<ol class="alts alts--two noprint">
				{freed && (
					<Change change={freed} title={words.freed} detail={words.freedHint} price={undefined} first />
				)}
				{relaxations.map((relaxation, index) => (
					<Change
						key={relaxation.id}
						change={relaxation}
						title={RELAX_WORDS[relaxation.id]}
						detail={detailOf(relaxation, best.sessions)}
						price={relaxation.price}
						first={!freed && index === 0}
					/>
				))}
			</ol>
		</>
	);
}

/** The smallest set of firm rules that no week keeps together. */
function Conflict({ rules }: { readonly rules: readonly string[] }) {
	if (rules.length === 0) return null;
	return (
		<>
			<p>
				<strong>{rules.length === 1 ? words.clashOfOne : words.clashOf}</strong>
			</p>
			<ul class="ticks">
				{rules.map((id) => (
					<li key={id}>
						<a href={`/rules/${id}/`}>{ruleWords(id).title}</a>
					</li>
				))}
			</ul>
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
	// Where a day has none, the session could go there at the cost of another: then this would not be the whole truth.
	if ([...reasons.values()].flat().length < DAYS.length - 1) return null;
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
								<a href={`/rules/${rule}/`}>{ruleWords(rule).failTitle}</a>
							</p>
						</div>
					</li>
				))}
			</ul>
		</>
	);
}

interface ChangeProps {
	readonly change: Pick<Relaxation, 'request' | 'week'>;
	readonly title: string;
	readonly detail: string;
	readonly price: Relaxation['price'] | undefined;
	readonly first: boolean;
}

function Change({ change, title, detail, price, first }: ChangeProps) {
	const apply = () => {
		applyRelaxation(change);
		announce(`${title}: done. Every firm rule holds.`);
		focusSoon('#week-title');
	};
	return (
		<li>
			<h3>{title}</h3>
			<Strip label={title} sessions={change.week.sessions} />
			<p class="small quiet">
				{detail} {price && priceText(price)}
			</p>
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
			if (!is) return [`Left out: ${kindName(was.kind).toLowerCase()}.`];
			const became = was.kind === is.kind ? '' : ` becomes ${kindName(is.kind).toLowerCase()}`;
			const cut = was.minutes === is.minutes ? '' : ` of ${is.minutes} minutes`;
			return [`${kindName(was.kind)}${became}${cut}: ${placeName(is)}.`];
		})
		.join(' ');
}
