import { DAYS, SLOTS, dayName, type Day, type Slot } from '../../lib/model/week.ts';
import type { PlanRequest } from '../../lib/schedule/types.ts';
import { setAthlete, setAvailability } from '../../stores/week.ts';
import { ageBand, liftingBand } from '../../stores/week/bands.ts';
import { Choices, Pick } from './choices.tsx';
import { MinutesField } from './minutes-field.tsx';
import { placeName, shortDay, words } from './words.ts';

const AGES = [
	{ value: 'under-50', label: 'Under 50' },
	{ value: '50-59', label: '50 to 59' },
	{ value: '60-over', label: '60 or over' },
] as const;
const AGE_YEARS = { 'under-50': undefined, '50-59': 50, '60-over': 60 };

const LIFTING = [
	{ value: 'under-4', label: 'Under 4 weeks' },
	{ value: '4-7', label: '4 to 7 weeks' },
	{ value: '8-over', label: '8 weeks or more' },
] as const;
const LIFTING_WEEKS = { 'under-4': 0, '4-7': 4, '8-over': undefined };

/** What the rules need to know of the person: bands, not numbers. */
export function AboutYou({ athlete }: { readonly athlete: PlanRequest['athlete'] }) {
	return (
		<div class="cols2">
			<Choices
				legend={words.age}
				choices={AGES}
				value={ageBand(athlete)}
				onChange={(band) => setAthlete({ age: AGE_YEARS[band] })}
			/>
			<Choices
				legend={words.lifting}
				choices={LIFTING}
				value={liftingBand(athlete)}
				onChange={(band) => setAthlete({ liftingWeeks: LIFTING_WEEKS[band] })}
			/>
			<MinutesField
				label={words.longest}
				hint={words.longestHint}
				value={athlete.longestRunMinutes}
				least={5}
				most={600}
				optional
				onChange={(longestRunMinutes) => setAthlete({ longestRunMinutes })}
			/>
		</div>
	);
}

const FREEDOM = [
	{ value: 'free', label: words.free },
	{ value: 'blocked', label: words.blocked },
	{ value: 'limited', label: words.limited },
] as const;
const SOME_MINUTES = 60;

/** When there is time: each half of each day free, blocked or limited. */
export function FreeTime({ availability }: { readonly availability: PlanRequest['availability'] }) {
	return (
		<div class="free">
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
