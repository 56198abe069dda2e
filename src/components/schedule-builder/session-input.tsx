import type { RacePriority } from '../../lib/model/request.ts';
import { RACE_DISTANCES, type RaceDistance } from '../../lib/model/session.ts';
import { DAYS, dayName, type Day, type Slot } from '../../lib/model/week.ts';
import { Pick } from './choices.tsx';
import { clock, words } from './words.ts';

type Wish = Partial<Record<'day' | 'preferredDay', Day | undefined>> & {
	readonly slot?: Slot | undefined;
	readonly start?: number | undefined;
};

interface WishProps {
	readonly name: string;
	readonly session: Wish;
	readonly onChange: (patch: Wish) => void;
}

/** On which day: any, one for sure, or one if it fits. */
export function DayPick({ name, session, onChange }: WishProps) {
	const { day, preferredDay } = session;
	const value = day ?? (preferredDay ? `like-${preferredDay}` : 'any');
	const choose = (chosen: string) => {
		const wished = DAYS.find((one) => chosen === `like-${one}`);
		onChange({ day: DAYS.find((one) => chosen === one), preferredDay: wished, start: undefined });
	};
	return (
		<select
			class="pick lifts__day"
			aria-label={`${name}, day`}
			value={value}
			onChange={(event) => choose(event.currentTarget.value)}
		>
			<option value="any" selected={value === 'any'}>
				{words.anyDay}
			</option>
			<optgroup label={words.fixedDay}>
				{DAYS.map((one) => (
					<option key={one} value={one} selected={value === one}>
						{dayName(one)}
					</option>
				))}
			</optgroup>
			<optgroup label={words.likedDay}>
				{DAYS.map((one) => (
					<option key={one} value={`like-${one}`} selected={value === `like-${one}`}>
						{dayName(one)} if it fits
					</option>
				))}
			</optgroup>
		</select>
	);
}

const TIMES = [
	{ value: 'either', label: words.either },
	{ value: 'am', label: 'AM' },
	{ value: 'pm', label: 'PM' },
	{ value: 'set', label: words.setTime },
] as const satisfies readonly { value: Slot | 'either' | 'set'; label: string }[];

const NOON = 12 * 60;
const FIRST_GUESS = { am: 7 * 60, pm: 18 * 60 };

/** In which half of the day, or at what time. */
export function TimePick({ name, session, onChange }: WishProps) {
	const { slot, start } = session;
	const at = (minutes: number) => onChange({ slot: minutes < NOON ? 'am' : 'pm', start: minutes });
	return (
		<>
			<Pick
				label={`${name}, ${words.time}`}
				choices={TIMES}
				value={start === undefined ? (slot ?? 'either') : 'set'}
				onChange={(chosen) => {
					if (chosen === 'set') at(FIRST_GUESS[slot ?? 'am']);
					else onChange({ slot: chosen === 'either' ? undefined : chosen, start: undefined });
				}}
			/>
			{start !== undefined && (
				<span class="lifts__at">
					<TimeField label={`${name}, starts at`} value={start} onChange={at} />
				</span>
			)}
		</>
	);
}

interface TimeFieldProps {
	readonly label: string;
	/** Minutes after midnight. */
	readonly value: number;
	readonly onChange: (minutes: number) => void;
}

/** A clock time. An empty one is ignored. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
	return (
		<input
			type="time"
			class="pick"
			aria-label={label}
			value={clock(value)}
			onChange={(event) => {
				const [hours, minutes] = event.currentTarget.value.split(':').map(Number);
				if (hours !== undefined && minutes !== undefined) onChange(hours * 60 + minutes);
			}}
		/>
	);
}

const PRIORITIES = [
	{ value: 'A', label: 'Main race' },
	{ value: 'B', label: 'Side race' },
] as const;
const NAMES: Readonly<Record<RaceDistance, string>> = {
	'5k': '5 km',
	'10k': '10 km',
	half: 'Half marathon',
	marathon: 'Marathon',
};
const DISTANCES = [
	{ value: 'other', label: words.otherDistance },
	...RACE_DISTANCES.map((value) => ({ value, label: NAMES[value] })),
] as const satisfies readonly { value: RaceDistance | 'other'; label: string }[];

interface RaceFacts {
	readonly priority?: RacePriority | undefined;
	readonly distance?: RaceDistance | undefined;
}

interface RaceProps {
	readonly name: string;
	readonly race: RaceFacts;
	readonly onChange: (patch: RaceFacts) => void;
}

/** What the rules want to know of a race. */
export function RacePicks({ name, race, onChange }: RaceProps) {
	return (
		<div class="lifts__race">
			<Pick
				label={`${name}, how much the race matters`}
				choices={PRIORITIES}
				value={race.priority ?? 'A'}
				onChange={(priority) => onChange({ ...race, priority })}
			/>
			<Pick
				label={`${name}, distance`}
				choices={DISTANCES}
				value={race.distance ?? 'other'}
				onChange={(distance) => onChange({ ...race, distance: distance === 'other' ? undefined : distance })}
			/>
		</div>
	);
}
