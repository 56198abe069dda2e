import { judge } from '../../lib/schedule/judge.ts';
import type { JudgedWeek, PlanRequest, Strategy } from '../../lib/schedule/types.ts';
import { forgetCurrent, useCurrent, useWeek } from '../../stores/week.ts';
import { sessionsAt, type HeldWeek } from '../../stores/week/draft.ts';
import { announce, focusSoon } from './announce.ts';
import { brokenIn, moveText, movesBetween } from './differences.ts';
import { Strip } from './parts.tsx';
import { broken, points, words } from './words.ts';

interface Props {
	readonly request: PlanRequest;
	readonly strategy: Strategy;
	readonly current: HeldWeek;
	readonly best: JudgedWeek;
}

/** The week the person does now beside the planner's best, by the same yardstick. */
export function Compare({ request, strategy, current, best }: Props) {
	const now = judge(
		request,
		strategy,
		sessionsAt({ ...current.request, dated: request.dated }, current.held),
	);
	const moves = movesBetween(now.sessions, best.sessions);
	const added = movesBetween(best.sessions, now.sessions).filter(({ to }) => !to);
	const take = (use: () => void, title: string) => {
		use();
		announce(`${title}: this is your week now.`);
		focusSoon('#week-title');
	};
	const sides = [
		{ title: words.current, week: now, use: useCurrent },
		{ title: words.bestTitle, week: best, use: () => useWeek(best.sessions) },
	];
	return (
		<section class="flow noprint compare" aria-labelledby="compare-title">
			<h2 id="compare-title" tabIndex={-1}>
				{words.compare}
			</h2>
			<p>
				<strong>{verdictOf(now, best)}</strong>
			</p>
			<div class="alts alts--two" role="list">
				{sides.map(({ title, week, use }) => (
					<div key={title} role="listitem" class="alts__one">
						<h3>{title}</h3>
						<Strip label={title} sessions={week.sessions} bad={clashing(week)} />
						<p class="small">
							{broken(brokenIn(week))}, {points(week.score.soft)}.
						</p>
						<button type="button" class="btn" onClick={() => take(use, title)}>
							{words.useThis}
							<span class="vh">: {title}</span>
						</button>
					</div>
				))}
			</div>
			{moves.length + added.length > 0 && (
				<>
					<h3>{words.whatMoves}</h3>
					<ul class="ticks small">
						{moves.map((move) => (
							<li key={move.session.id}>{move.to ? moveText(move) : `${moveText(move)} week`}</li>
						))}
						{added.map(({ session }) => (
							<li key={session.id}>{moveText({ session, to: undefined }).replace('first', 'second')} week</li>
						))}
					</ul>
				</>
			)}
			<button
				type="button"
				class="btn btn--bare"
				onClick={() => {
					forgetCurrent();
					announce(words.forgot);
					focusSoon('#week-title');
				}}
			>
				{words.forget}
			</button>
		</section>
	);
}

const clashing = ({ findings }: JudgedWeek): readonly string[] =>
	findings.filter(({ severity }) => severity === 'hard').flatMap(({ sessions }) => sessions);

/** The difference in one sentence: firm rules before points. */
function verdictOf(now: JudgedWeek, best: JudgedWeek): string {
	const rules = brokenIn(now) - brokenIn(best);
	const ahead = best.score.soft - now.score.soft;
	if (rules > 0)
		return `The best week breaks ${rules === 1 ? 'one firm rule' : `${rules} firm rules`} fewer.`;
	if (now.score.hard > best.score.hard) return 'The best week breaks firm rules less badly.';
	if (ahead > 0) return `Both keep the same firm rules; the best week is ahead by ${points(ahead)}.`;
	return 'Your current week is just as good.';
}
