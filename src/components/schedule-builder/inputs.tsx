import type { PlanRequest } from '../../lib/schedule/types.ts';
import { AboutYou } from './about-you.tsx';
import { aboutWords } from './about-words.ts';
import { DatedInputs } from './dated-inputs.tsx';
import { FreeTime, PhaseChoice } from './more-inputs.tsx';
import { PresetFold } from './preset-fold.tsx';
import { RunInputs } from './run-inputs.tsx';
import { StrengthInputs } from './strength-inputs.tsx';
import { words } from './words.ts';

interface Props {
	readonly request: PlanRequest;
	readonly open: boolean;
	readonly onOpen: (open: boolean) => void;
	/** An example week was taken. */
	readonly onPreset: () => void;
}

/** Everything the planner is asked. Folded away once there is a week to look at. */
export function Inputs({ request, open, onOpen, onPreset }: Props) {
	return (
		<details class="inputs noprint" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
			<summary>
				<h2 id="inputs-title" tabIndex={-1}>
					{request.runs.length > 0 ? words.details : words.inputs}
				</h2>
			</summary>
			<p class="small quiet">{words.inputsHint}</p>
			<RunInputs runs={request.runs} />
			<StrengthInputs request={request} />
			<PhaseChoice phase={request.phase} />
			<details class="fold">
				<summary id="about-you">{aboutWords.title}</summary>
				<AboutYou longestRunMinutes={request.athlete.longestRunMinutes} />
			</details>
			<details class="fold">
				<summary>{words.freeTime}</summary>
				<FreeTime availability={request.availability} times={request.times} />
			</details>
			<details class="fold">
				<summary>{words.dated}</summary>
				<DatedInputs dated={request.dated} />
			</details>
			<PresetFold onPick={onPreset} />
		</details>
	);
}
