import { RUN_KINDS, kindName, type RunKind } from '../../lib/model/session.ts';
import { DAYS, dayName, type Day, type Slot } from '../../lib/model/week.ts';
import type { Run } from '../../lib/schedule/types.ts';
import { addRun, changeRun, removeRun } from '../../stores/week.ts';
import { announce, focusSoon } from './announce.ts';
import { Pick } from './choices.tsx';
import { MinutesField } from './minutes-field.tsx';
import { shortDay, slotName, words } from './words.ts';

const KINDS = RUN_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));
const TIMES = [
	{ value: 'either', label: words.either },
	{ value: 'am', label: 'AM' },
	{ value: 'pm', label: 'PM' },
] as const satisfies readonly { value: Slot | 'either'; label: string }[];

/** How long a run of a kind usually is; a start for the field. */
const USUAL_MINUTES: Readonly<Partial<Record<RunKind, number>>> = {
	long: 90,
	recovery: 30,
	intervals: 60,
	tempo: 50,
};
const usual = (kind: RunKind): number => USUAL_MINUTES[kind] ?? 45;

const LEAST = 5;
const MOST = 600;
const RUNS_A_DAY = 2;

/** The runs of the week, day by day. */
export function RunInputs({ runs }: { readonly runs: readonly Run[] }) {
	return (
		<ol class="runs">
			{DAYS.map((day) => (
				<li key={day} class="runs__day">
					<h3>
						<abbr title={dayName(day)}>{shortDay(day)}</abbr>
					</h3>
					<DayRuns day={day} runs={runs.filter((run) => run.day === day)} />
				</li>
			))}
		</ol>
	);
}

function DayRuns({ day, runs }: { readonly day: Day; readonly runs: readonly Run[] }) {
	const add = () => {
		const [first] = runs;
		const slot = first ? (first.slot === 'pm' ? 'am' : 'pm') : undefined;
		addRun({ kind: 'easy', minutes: usual('easy'), day, slot });
		announce(`Easy run added on ${dayName(day)}.`);
		focusSoon(`[data-runs="${day}"] > :nth-child(${runs.length + 1}) select`);
	};
	return (
		<div class="runs__list" data-runs={day}>
			{runs.map((run, index) => (
				<RunInput key={run.id} run={run} name={`${dayName(day)}, run ${index + 1}`} />
			))}
			{runs.length < RUNS_A_DAY && (
				<button type="button" class="btn runs__add" onClick={add}>
					<span aria-hidden="true">+</span> {runs.length === 0 ? words.addRun : words.secondRun}
					<span class="vh"> on {dayName(day)}</span>
				</button>
			)}
		</div>
	);
}

function RunInput({ run, name }: { readonly run: Run; readonly name: string }) {
	const remove = () => {
		removeRun(run.id);
		announce(`${kindName(run.kind)} removed from ${dayName(run.day)}.`);
		focusSoon(`[data-runs="${run.day}"] .runs__add`);
	};
	return (
		<fieldset class="runs__run">
			<legend class="vh">{name}</legend>
			<Pick
				label={`${name}, ${words.kind}`}
				choices={KINDS}
				value={run.kind}
				onChange={(kind) =>
					changeRun(run.id, { kind, minutes: run.minutes === usual(run.kind) ? usual(kind) : run.minutes })
				}
			/>
			<MinutesField
				label={`${name}, minutes`}
				labelHidden
				value={run.minutes}
				least={LEAST}
				most={MOST}
				onChange={(minutes) => changeRun(run.id, { minutes: minutes ?? run.minutes })}
			/>
			<Pick
				label={`${name}, ${words.time}`}
				choices={TIMES}
				value={run.slot ?? 'either'}
				onChange={(slot) =>
					changeRun(run.id, { slot: slot === 'either' ? undefined : slot, start: undefined })
				}
			/>
			<button type="button" class="btn btn--bare" onClick={remove}>
				{words.removeRun}
				<span class="vh">
					{' '}
					{kindName(run.kind)}, {dayName(run.day)} {run.slot ? slotName(run.slot) : ''}
				</span>
			</button>
		</fieldset>
	);
}
