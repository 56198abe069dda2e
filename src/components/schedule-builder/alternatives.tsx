import { isStrength, kindName, type PlacedSession } from '../../lib/model/session.ts';
import { ruleById } from '../../lib/rules/registry.ts';
import type { JudgedWeek } from '../../lib/schedule/types.ts';
import { useWeek } from '../../stores/week.ts';
import { announce, focusSoon } from './announce.ts';
import { Strip } from './parts.tsx';
import { listed, placeName, words } from './words.ts';

interface Props {
	/** The week on show. */
	readonly shown: JudgedWeek;
	readonly weeks: readonly JudgedWeek[];
}

/** Weeks that are nearly as good, each to take with one press. */
export function Alternatives({ shown, weeks }: Props) {
	const others = weeks.filter(
		(week) => week.score.hard === 0 && differences(shown.sessions, week.sessions).length > 0,
	);
	if (others.length === 0) return null;
	const take = (week: JudgedWeek, title: string) => {
		useWeek(week.sessions);
		announce(`${title}: this is your week now.`);
		focusSoon('#week-title');
	};
	return (
		<section class="flow noprint">
			<h2>{words.others}</h2>
			<ol class="alts">
				{others.map((week) => {
					const title = differences(shown.sessions, week.sessions).join('; ');
					return (
						<li key={title}>
							<h3>{title}</h3>
							<Strip label={title} sessions={week.sessions} />
							<p class="small quiet">{tradeOf(shown, week)}</p>
							<button type="button" class="btn" onClick={() => take(week, title)}>
								{words.useWeek}
								<span class="vh">: {title}</span>
							</button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}

/** What stands elsewhere, strength first, a line for each kind: `Heavy legs on Tuesday PM and Friday AM`. Two sessions alike are matched by place. */
function differences(from: readonly PlacedSession[], to: readonly PlacedSession[]): readonly string[] {
	const key = ({ kind, minutes, day, slot }: PlacedSession) => `${kind} ${minutes} ${day} ${slot}`;
	const known = new Set(from.map(key));
	const moved = to.filter((session) => !known.has(key(session)));
	const lifts = moved.filter(({ kind }) => isStrength(kind));
	const places = new Map<string, string[]>();
	for (const session of lifts.length > 0 ? lifts : moved) {
		const name = kindName(session.kind);
		places.set(name, [...(places.get(name) ?? []), placeName(session)]);
	}
	return [...places].map(([name, days]) => `${name} on ${listed(days)}`);
}

/** What the other week wins and loses against the one on show, by rule. */
function tradeOf(shown: JudgedWeek, other: JudgedWeek): string {
	const change = new Map<string, number>();
	const add = ({ findings }: JudgedWeek, sign: number) => {
		for (const { rule, severity, points } of findings)
			change.set(rule, (change.get(rule) ?? 0) + sign * (severity === 'hard' ? -points : points));
	};
	add(other, 1);
	add(shown, -1);
	const titles = (better: boolean) =>
		[...change]
			.filter(([, points]) => (better ? points > 0 : points < 0))
			.map(([rule]) => ruleById(rule).meta.title.toLowerCase());
	const gains = titles(true);
	const losses = titles(false);
	if (gains.length + losses.length === 0) return 'Just as good.';
	return [
		gains.length > 0 ? `Better for: ${listed(gains)}.` : '',
		losses.length > 0 ? `Gives up some of: ${listed(losses)}.` : '',
	]
		.join(' ')
		.trim();
}
