import { isStrength, type StrengthKind } from '../../lib/model/session.ts';
import type { Plan, PlanRequest } from '../../lib/schedule/types.ts';
import { planAgain, type Shown } from '../../stores/week.ts';
import { Glyph } from '../site/glyph.tsx';
import { Alternatives } from './alternatives.tsx';
import { announce, focusSoon } from './announce.ts';
import { Findings } from './findings.tsx';
import { Impossible } from './impossible.tsx';
import { Cert } from './parts.tsx';
import { Picks } from './picks.tsx';
import { Tools } from './tools.tsx';
import { WeekBoard } from './week-board.tsx';
import { REASON_WORDS, STRATEGY_WORDS, words } from './words.ts';

interface Props {
	readonly request: PlanRequest;
	readonly answer: Plan;
	readonly shown: Shown;
}

/** The week, why it is as it is, and what else would do. */
export function Result({ request, answer, shown }: Props) {
	const { week, arranged } = shown;
	const impossible = answer.status === 'relaxed' && !arranged;
	const title = impossible ? words.impossible : arranged ? words.yours : words.best;
	const kinds = week.sessions.flatMap(({ kind }): StrengthKind[] => (isStrength(kind) ? [kind] : []));
	return (
		<>
			<section class="flow">
				<h2 id="week-title" tabIndex={-1}>
					{title}
				</h2>
				<Tools />
				{arranged && <Arranged shown={shown} answer={answer} />}
				{impossible && <Impossible answer={answer} />}
				<WeekBoard request={request} strategy={answer.strategy} week={week} />
				<Legend />
			</section>
			<div class="why">
				<section class="flow">
					<h2>{arranged ? words.whyYours : words.why}</h2>
					<p class="small">
						{STRATEGY_WORDS[answer.strategy].short} {REASON_WORDS[answer.reason]}
					</p>
					<Findings sessions={week.sessions} findings={week.findings} />
				</section>
				<Alternatives
					shown={week}
					weeks={arranged ? [answer.best, ...answer.alternatives] : answer.alternatives}
				/>
			</div>
			<Picks kinds={kinds} />
		</>
	);
}

/** How a week the person arranged stands against the planner's best, and the way back. */
function Arranged({ shown, answer }: { readonly shown: Shown; readonly answer: Plan }) {
	const { week, behind } = shown;
	const clashes = week.findings.filter(({ severity }) => severity === 'hard').length;
	const again = () => {
		planAgain();
		announce('Planned again. What you fixed stayed.');
		focusSoon('#week-title');
	};
	if (clashes === 0 && behind.soft <= 0)
		return <p class="small">This week keeps every firm rule. No better one was found.</p>;
	return (
		<div class={clashes > 0 ? 'flag flag--bad noprint' : 'flag noprint'}>
			<p>
				<strong>
					{clashes > 0
						? `As it stands, ${clashes === 1 ? 'one clash' : `${clashes} clashes`}.`
						: 'A good week.'}
				</strong>{' '}
				{fixOf(shown, answer)}
			</p>
			<button type="button" class="btn btn--next" onClick={again}>
				{words.planAgain}
			</button>
		</div>
	);
}

function fixOf({ behind, week }: Shown, { best }: Plan): string {
	if (behind.hard > 0)
		return best.score.hard === 0
			? 'Planned again round what you fixed, it would keep every firm rule.'
			: 'Planned again round what you fixed, it would break less.';
	if (week.score.hard > 0)
		return 'As long as it stays fixed there is no better week. Undo, or let the planner place it again from its menu.';
	return `The planner knows one that is better by ${behind.soft} ${behind.soft === 1 ? 'point' : 'points'}.`;
}

function Legend() {
	return (
		<>
			<ul class="legend" aria-label={words.key}>
				<li>
					<Glyph name="key" /> Key run
				</li>
				<li>
					<Glyph name="long" /> Long run
				</li>
				<li>
					<Glyph name="easy" /> Easy run
				</li>
				<li>
					<Glyph name="heavy" /> Heavy legs
				</li>
				<li>
					<Glyph name="light" /> Light legs
				</li>
				<li>
					<Glyph name="upper" /> Upper body and core
				</li>
			</ul>
			<p class="small quiet">
				{words.loadHint} <Cert of="rule-of-thumb" />
			</p>
		</>
	);
}
