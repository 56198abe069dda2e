import { RUN_KINDS, kindName } from '../../lib/model/session.ts';
import type { Run } from '../../lib/schedule/types.ts';
import { addRun, changeRun, removeRun } from '../../stores/week.ts';
import { MOST, usualMinutes } from '../../stores/week/usual.ts';
import { announce, focusSoon } from './announce.ts';
import { Pick } from './choices.tsx';
import { MinutesField } from './minutes-field.tsx';
import { DayPick, RacePicks, TimePick } from './session-input.tsx';
import { RUN_MINUTES, words } from './words.ts';

const KINDS = RUN_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));

/** The runs of the week: what, how long, and as much of when as is fixed. */
export function RunInputs({ runs }: { readonly runs: readonly Run[] }) {
	const add = () => {
		addRun({ kind: 'easy', minutes: usualMinutes('easy') });
		announce('Easy run added.');
		focusSoon(`[data-runs] > li:nth-child(${runs.length + 1}) select`);
	};
	return (
		<section class="flow" aria-labelledby="runs-title">
			<h3 id="runs-title">{words.runs}</h3>
			<ol class="lifts" data-runs>
				{runs.map((run, index) => (
					<li key={run.id}>
						<RunInput run={run} name={`Run ${index + 1}`} />
					</li>
				))}
			</ol>
			{runs.length < MOST.runs ? (
				<button type="button" class="btn runs__add" onClick={add}>
					<span aria-hidden="true">+</span> {words.addRun}
				</button>
			) : (
				<p class="small quiet">{words.mostRuns}</p>
			)}
		</section>
	);
}

function RunInput({ run, name }: { readonly run: Run; readonly name: string }) {
	const { id } = run;
	const change = (patch: Partial<Omit<Run, 'id'>>) => changeRun(id, patch);
	const remove = () => {
		removeRun(id);
		announce(`${kindName(run.kind)} removed.`);
		focusSoon('.runs__add');
	};
	return (
		<fieldset class="lifts__one">
			<legend class="vh">{name}</legend>
			<Pick
				label={`${name}, ${words.kind}`}
				choices={KINDS}
				value={run.kind}
				onChange={(kind) =>
					change({
						kind,
						minutes: run.minutes === usualMinutes(run.kind) ? usualMinutes(kind) : run.minutes,
						priority: undefined,
						distance: undefined,
					})
				}
			/>
			<MinutesField
				label={`${name}, minutes`}
				labelHidden
				value={run.minutes}
				least={RUN_MINUTES.least}
				most={RUN_MINUTES.most}
				onChange={(minutes) => change({ minutes: minutes ?? run.minutes })}
			/>
			<DayPick name={name} session={run} onChange={change} />
			<TimePick name={name} session={run} onChange={change} />
			{run.kind === 'race' && <RacePicks name={name} race={run} onChange={change} />}
			<button type="button" class="btn btn--bare" onClick={remove}>
				{words.removeRun}
				<span class="vh">
					{' '}
					{name}, {kindName(run.kind)}
				</span>
			</button>
		</fieldset>
	);
}
