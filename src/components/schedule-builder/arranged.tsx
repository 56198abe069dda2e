import type { ComponentChildren } from 'preact';
import type { Plan, PlanRequest } from '../../lib/schedule/types.ts';
import { planAgain, unpin, type Shown } from '../../stores/week.ts';
import { announce, focusSoon } from './announce.ts';
import { cannotStay, sessionName, twinsOf, words } from './words.ts';

interface Props {
	readonly request: PlanRequest;
	readonly shown: Shown;
	readonly answer: Plan;
}

/** How a week the person arranged stands against the planner's best, and the way back. */
export function Arranged({ request, shown, answer }: Props) {
	const { week, behind } = shown;
	const broken = week.findings.filter(({ severity }) => severity === 'hard');
	if (broken.length === 0 && behind.soft <= 0) return <p class="small">{words.noBetter}</p>;

	const again = () => {
		planAgain();
		announce(words.plannedAgain);
		focusSoon('#week-title');
	};
	const stuck = request.strength.find(
		({ id, day }) => day !== undefined && broken.some(({ sessions }) => sessions.includes(id)),
	);
	// Planning round a session that cannot stay only shows another broken week: then the session itself is to be placed anew.
	if (stuck && answer.best.score.hard > 0) {
		const name = sessionName(stuck, twinsOf(request.strength, stuck.kind));
		const free = () => {
			unpin(stuck.id);
			announce(words.plannedAgain);
			focusSoon('#week-title');
		};
		return (
			<Flag clashes={broken.length} text={cannotStay(name)}>
				<button type="button" class="btn btn--next" onClick={free}>
					Place {name} for me
				</button>
			</Flag>
		);
	}
	if (broken.length === 0)
		return (
			<Flag
				clashes={0}
				text={`Another is better by ${behind.soft} ${behind.soft === 1 ? 'point' : 'points'}.`}
			>
				<button type="button" class="btn" onClick={again}>
					{words.showBetter}
				</button>
			</Flag>
		);
	const keeps = answer.best.score.hard === 0;
	return (
		<Flag clashes={broken.length} text={keeps ? words.wouldKeep : words.stuckRuns}>
			<button type="button" class="btn btn--next" onClick={again}>
				{keeps ? words.planAgain : words.whatWorks}
			</button>
		</Flag>
	);
}

interface FlagProps {
	readonly clashes: number;
	readonly text: string;
	readonly children: ComponentChildren;
}

function Flag({ clashes, text, children }: FlagProps) {
	const lead =
		clashes === 0 ? 'A good week.' : `As it stands, ${clashes === 1 ? 'one clash' : `${clashes} clashes`}.`;
	return (
		<div class={clashes > 0 ? 'flag flag--bad noprint' : 'flag noprint'}>
			<p>
				<strong>{lead}</strong> {text}
			</p>
			{children}
		</div>
	);
}
