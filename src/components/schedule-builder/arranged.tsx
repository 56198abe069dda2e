import type { ComponentChildren } from 'preact';
import type { Plan, PlanRequest } from '../../lib/schedule/types.ts';
import { planAgain, unpin, type Shown } from '../../stores/week.ts';
import { announce, focusSoon } from './announce.ts';
import { sessionName, twinsOf, words } from './words.ts';

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
	if (behind.hard > 0 || broken.length === 0)
		return (
			<Flag clashes={broken.length} text={hopeOf(shown, answer)}>
				<button type="button" class="btn btn--next" onClick={again}>
					{broken.length > 0 ? words.planAgain : words.showBetter}
				</button>
			</Flag>
		);
	const stuck = request.strength.find(
		({ id, day }) => day !== undefined && broken.some(({ sessions }) => sessions.includes(id)),
	);
	return (
		<Flag clashes={broken.length} text={words.stuck}>
			{stuck && (
				<button
					type="button"
					class="btn btn--next"
					onClick={() => {
						unpin(stuck.id);
						announce(words.plannedAgain);
						focusSoon('#week-title');
					}}
				>
					Place {sessionName(stuck, twinsOf(request.strength, stuck.kind))} for me
				</button>
			)}
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

function hopeOf({ behind }: Shown, { best }: Plan): string {
	if (behind.hard > 0) return best.score.hard === 0 ? words.wouldKeep : words.wouldBreakLess;
	return `The planner knows one that is better by ${behind.soft} ${behind.soft === 1 ? 'point' : 'points'}.`;
}
