import { around } from '../../lib/model/request.ts';
import { isStrength, type PlacedSession, type StrengthKind } from '../../lib/model/session.ts';
import type { Plan, PlanRequest } from '../../lib/schedule/types.ts';
import type { Shown } from '../../stores/week.ts';
import type { HeldWeek } from '../../stores/week/draft.ts';
import { Alternatives } from './alternatives.tsx';
import { Arranged } from './arranged.tsx';
import { Brought } from './brought.tsx';
import { Compare } from './compare.tsx';
import { Findings } from './findings.tsx';
import { Impossible } from './impossible.tsx';
import { Legend } from './legend.tsx';
import { Picks } from './picks.tsx';
import { Tools } from './tools.tsx';
import { WeekBoard } from './week-board.tsx';
import { WhyHere } from './why-here.tsx';
import { REASON_WORDS, STRATEGY_WORDS, gapText, sessionName, twinsOf, words } from './words.ts';

interface Props {
	readonly request: PlanRequest;
	/** The planner's latest answer; of the week before while it is at work. */
	readonly answer: Plan | undefined;
	readonly shown: Shown;
	readonly isPlanning: boolean;
	readonly current: HeldWeek | undefined;
}

/** The week, why it is as it is, and what else would do. */
export function Result({ request, answer, shown, isPlanning, current }: Props) {
	const { week, strategy, arranged } = shown;
	const impossible = answer?.status === 'relaxed' && !arranged;
	const title = impossible ? words.impossible : arranged ? words.yours : words.best;
	const kinds = week.sessions.flatMap(({ kind }): StrengthKind[] => (isStrength(kind) ? [kind] : []));
	const all = [...week.sessions, ...around(request)];
	const nameOf = (session: PlacedSession) => sessionName(session, twinsOf(request.strength, session.kind));
	return (
		<>
			<section class="flow" aria-busy={isPlanning}>
				<h2 id="week-title" tabIndex={-1}>
					{title}
				</h2>
				<Tools />
				<Brought />
				<p class="small quiet noprint">
					{isPlanning || !answer ? words.planning : proofOf(answer, arranged)}
				</p>
				{arranged && answer && (
					<Arranged request={request} shown={shown} answer={answer} isPlanning={isPlanning} />
				)}
				{impossible && <Impossible request={request} answer={answer} />}
				{impossible && <h2>{words.nearest}</h2>}
				<WeekBoard request={request} strategy={strategy} week={week} />
				<Legend />
			</section>
			{current && answer && (
				<Compare request={request} strategy={strategy} current={current} best={answer.best} />
			)}
			<div class="why">
				<section class="flow">
					<h2>{arranged ? words.whyYours : words.why}</h2>
					{answer && (
						<p class="small">
							{STRATEGY_WORDS[answer.strategy].short} {REASON_WORDS[answer.reason]}
						</p>
					)}
					<Findings sessions={all} findings={week.findings} />
				</section>
				<WhyHere request={request} strategy={strategy} week={week} all={all} nameOf={nameOf} />
			</div>
			{answer && (
				<Alternatives
					shown={week}
					weeks={arranged ? [answer.best, ...answer.alternatives] : answer.alternatives}
				/>
			)}
			<Picks kinds={kinds} />
		</>
	);
}

/** What the planner can say for its answer. */
function proofOf({ gap, status }: Plan, arranged: boolean): string {
	if (gap) return gapText(gap);
	if (arranged) return words.judged;
	return status === 'optimal' ? words.proved : words.provedNone;
}
