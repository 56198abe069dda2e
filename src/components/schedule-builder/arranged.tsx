import type { ComponentChildren } from 'preact';
import type { Plan, PlanRequest } from '../../lib/schedule/types.ts';
import { planAgain, unpin, type Shown } from '../../stores/week.ts';
import { announce, focusSoon } from './announce.ts';
import { cannotStay, points, sessionName, twinsOf, words } from './words.ts';

interface Props {
	readonly request: PlanRequest;
	readonly shown: Shown;
	readonly answer: Plan;
	/** The planner has not yet answered to the last change. */
	readonly isPlanning: boolean;
}

/** How a week the person arranged stands against the planner's best, and the way back. */
export function Arranged({ request, shown, answer, isPlanning }: Props) {
	const { week, behind } = shown;
	const broken = week.findings.filter(({ severity }) => severity === 'hard');
	if (broken.length === 0 && behind.soft <= 0)
		return <p class="small">{isPlanning ? words.noBetterYet : words.noBetter}</p>;

	const again = () => {
		planAgain();
		announce(words.plannedAgain);
		focusSoon('#week-title');
	};
	const stuck = [...request.strength, ...request.runs].find(
		({ id, day }) => day !== undefined && broken.some(({ sessions }) => sessions.includes(id)),
	);
	// Planning round a session that cannot stay only shows another broken week: then the session itself is to be placed anew.
	if (stuck && !isPlanning && answer.best.score.hard > 0) {
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
				text={`${isPlanning ? 'The one before was' : 'Another is'} better by ${points(behind.soft)}.`}
			>
				<button type="button" class="btn" onClick={again}>
					{words.showBetter}
				</button>
			</Flag>
		);
	const keeps = isPlanning || answer.best.score.hard === 0;
	return (
		<Flag
			clashes={broken.length}
			text={isPlanning ? words.lookingRound : keeps ? words.wouldKeep : words.stuckRuns}
		>
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
