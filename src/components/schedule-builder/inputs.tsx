import { useEffect, useState } from 'preact/hooks';
import type { PlanRequest } from '../../lib/schedule/types.ts';
import { AboutYou, FreeTime } from './more-inputs.tsx';
import { Presets } from './presets.tsx';
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
	const empty = request.runs.length === 0;
	// The example weeks are on the page already for those without script; they are not sent twice.
	const [ready, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	return (
		<details class="inputs noprint" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
			<summary>
				<h2 id="inputs-title" tabIndex={-1}>
					{words.inputs}
				</h2>
			</summary>
			<p class="small quiet">{words.inputsHint}</p>
			<RunInputs runs={request.runs} />
			<StrengthInputs request={request} />
			<AboutYou athlete={request.athlete} />
			<details class="fold">
				<summary>{words.freeTime}</summary>
				<FreeTime availability={request.availability} />
			</details>
			<details class="fold" open={empty}>
				<summary>{words.presets}</summary>
				<p class="small quiet">{words.presetsHint}</p>
				{ready && <Presets onPick={onPreset} />}
			</details>
		</details>
	);
}
