import { isStrength, type StrengthKind } from '../../lib/model/session.ts';
import type { Plan, PlanRequest } from '../../lib/schedule/types.ts';
import type { Shown } from '../../stores/week.ts';
import { Glyph } from '../site/glyph.tsx';
import { Alternatives } from './alternatives.tsx';
import { Arranged } from './arranged.tsx';
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
				{arranged && <Arranged request={request} shown={shown} answer={answer} />}
				{impossible && <Impossible request={request} answer={answer} />}
				{impossible && <h2>{words.nearest}</h2>}
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
