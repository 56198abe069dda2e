import { DAYS, SLOTS, SLOT_START, dayName, type Day, type Slot } from '../../lib/model/week.ts';
import type { Phase } from '../../lib/model/request.ts';
import type { PlanRequest } from '../../lib/schedule/types.ts';
import { setAvailability, setPhase, setTime } from '../../stores/week.ts';
import { Choices, Pick } from './choices.tsx';
import { MinutesField } from './minutes-field.tsx';
import { TimeField } from './session-input.tsx';
import { placeName, shortDay, words } from './words.ts';

const PHASES = [
	{ value: 'build', label: 'Building up' },
	{ value: 'maintain', label: 'Holding strength' },
	{ value: 'deload', label: 'Deload week' },
] as const satisfies readonly { value: Phase; label: string }[];

/** What the week is for. */
export function PhaseChoice({ phase = 'build' }: { readonly phase: Phase | undefined }) {
	return (
		<Choices
			legend={words.phase}
			choices={PHASES}
			value={phase}
			onChange={(next) => setPhase(next === 'build' ? undefined : next)}
		/>
	);
}

const FREEDOM = [
	{ value: 'free', label: words.free },
	{ value: 'blocked', label: words.blocked },
	{ value: 'limited', label: words.limited },
] as const;
const SOME_MINUTES = 60;

interface FreeTimeProps {
	readonly availability: PlanRequest['availability'];
	readonly times: PlanRequest['times'];
}

/** When there is time: when halves start, and each half of each day free, blocked or limited. */
export function FreeTime({ availability, times }: FreeTimeProps) {
	return (
		<div class="free flow">
			<div class="row">
				{SLOTS.map((slot) => (
					<label key={slot} class="free__from">
						<span class="lab">{words.from[slot]}</span>
						<TimeField
							label={words.from[slot]}
							value={times?.[slot] ?? SLOT_START[slot]}
							onChange={(start) => setTime(slot, start)}
						/>
					</label>
				))}
			</div>
			<p class="small quiet">{words.freeTimeHint}</p>
			<ol class="free__days">
				{DAYS.map((day) => (
					<li key={day}>
						<h4>
							<abbr title={dayName(day)}>{shortDay(day)}</abbr>
						</h4>
						{SLOTS.map((slot) => (
							<FreeHalf key={slot} day={day} slot={slot} minutes={availability[day]?.[slot]} />
						))}
					</li>
				))}
			</ol>
		</div>
	);
}

function FreeHalf({
	day,
	slot,
	minutes,
}: {
	readonly day: Day;
	readonly slot: Slot;
	readonly minutes: number | undefined;
}) {
	const place = placeName({ day, slot });
	const state = minutes === undefined ? 'free' : minutes === 0 ? 'blocked' : 'limited';
	return (
		<div class="free__half">
			<span class="free__slot" aria-hidden="true">
				{slot.toUpperCase()}
			</span>
			<Pick
				label={`${place}, time`}
				choices={FREEDOM}
				value={state}
				onChange={(next) =>
					setAvailability(day, slot, { free: undefined, blocked: 0, limited: SOME_MINUTES }[next])
				}
			/>
			{state === 'limited' && (
				<MinutesField
					label={`${place}, minutes free`}
					labelHidden
					value={minutes}
					least={5}
					most={600}
					onChange={(free) => setAvailability(day, slot, free)}
				/>
			)}
		</div>
	);
}
