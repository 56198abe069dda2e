import { RUN_KINDS, STRENGTH_KINDS, kindName, type PlacedSession } from '../../lib/model/session.ts';
import { DAYS, SLOTS, SLOT_START } from '../../lib/model/week.ts';
import type { DatedWeek } from '../../lib/model/request.ts';
import { setDated } from '../../stores/week.ts';
import { MOST } from '../../stores/week/usual.ts';
import { announce, focusSoon } from './announce.ts';
import { Pick } from './choices.tsx';
import { mondayOf, nextMonday } from './dates.ts';
import { MinutesField } from './minutes-field.tsx';
import { RacePicks } from './session-input.tsx';
import { RUN_MINUTES, placeName, words } from './words.ts';

/** One particular week instead of a repeating one, and what stands in the weeks round it. */
export function DatedInputs({ dated }: { readonly dated: DatedWeek | undefined }) {
	const toggle = (on: boolean) =>
		setDated(on ? { monday: nextMonday(new Date()), before: [], after: [] } : undefined);
	return (
		<div class="flow">
			<p class="small quiet">{words.datedHint}</p>
			<label class="chip">
				<input
					type="checkbox"
					checked={dated !== undefined}
					onChange={(event) => toggle(event.currentTarget.checked)}
				/>
				<span>{words.datedOn}</span>
			</label>
			{dated && <Around dated={dated} />}
		</div>
	);
}

function Around({ dated }: { readonly dated: DatedWeek }) {
	const rows = [...dated.before, ...dated.after];
	const set = (sessions: readonly PlacedSession[]) =>
		setDated({
			...dated,
			before: sessions.filter(({ week }) => week === -1),
			after: sessions.filter(({ week }) => week === 1),
		});
	const add = () => {
		const number = Math.max(0, ...rows.map(({ id }) => Number(id.slice(1)))) + 1;
		const session = {
			kind: 'race',
			minutes: 60,
			day: 'sun',
			slot: 'am',
			start: SLOT_START.am,
			week: 1,
		} as const;
		set([...rows, { id: `w${number}`, ...session }]);
		announce('Session added.');
		focusSoon(`[data-around="w${number}"] select`);
	};
	const remove = (id: string) => {
		set(rows.filter((row) => row.id !== id));
		announce('Session removed.');
		focusSoon('.around__add');
	};
	return (
		<>
			<label class="free__from">
				<span class="lab">{words.monday}</span>
				<input
					type="date"
					class="pick"
					value={dated.monday}
					onChange={(event) => {
						const monday = mondayOf(event.currentTarget.value);
						if (monday) setDated({ ...dated, monday });
					}}
				/>
			</label>
			<p class="small quiet">{words.aroundHint}</p>
			<ol class="lifts">
				{rows.map((session, index) => (
					<li key={session.id} data-around={session.id}>
						<AroundInput
							session={session}
							name={`Session ${index + 1} around this week`}
							onChange={(patch) =>
								set(rows.map((row) => (row.id === session.id ? { ...row, ...patch } : row)))
							}
							onRemove={() => remove(session.id)}
						/>
					</li>
				))}
			</ol>
			{rows.length < MOST.around && (
				<button type="button" class="btn around__add" onClick={add}>
					<span aria-hidden="true">+</span> {words.addAround}
				</button>
			)}
		</>
	);
}

const WEEKS = [
	{ value: '-1', label: 'Week before' },
	{ value: '1', label: 'Week after' },
] as const;
const PLACES = DAYS.flatMap((day) =>
	SLOTS.map((slot) => ({ value: `${day}-${slot}`, label: placeName({ day, slot }), day, slot })),
);
const KINDS = [...RUN_KINDS, ...STRENGTH_KINDS].map((kind) => ({ value: kind, label: kindName(kind) }));

interface RowProps {
	readonly session: PlacedSession;
	readonly name: string;
	readonly onChange: (patch: Partial<PlacedSession>) => void;
	readonly onRemove: () => void;
}

function AroundInput({ session, name, onChange, onRemove }: RowProps) {
	return (
		<fieldset class="lifts__one">
			<legend class="vh">{name}</legend>
			<Pick
				label={`${name}, kind`}
				choices={KINDS}
				value={session.kind}
				onChange={(kind) => onChange({ kind, priority: undefined, distance: undefined })}
			/>
			<MinutesField
				label={`${name}, minutes`}
				labelHidden
				value={session.minutes}
				least={RUN_MINUTES.least}
				most={RUN_MINUTES.most}
				onChange={(minutes) => onChange({ minutes: minutes ?? session.minutes })}
			/>
			<Pick
				label={`${name}, week`}
				choices={WEEKS}
				value={session.week === -1 ? '-1' : '1'}
				onChange={(week) => onChange({ week: week === '1' ? 1 : -1 })}
			/>
			<Pick
				label={`${name}, day`}
				choices={PLACES}
				value={`${session.day}-${session.slot}`}
				onChange={(value) => {
					const place = PLACES.find((one) => one.value === value);
					if (place) onChange({ day: place.day, slot: place.slot, start: SLOT_START[place.slot] });
				}}
			/>
			{session.kind === 'race' && <RacePicks name={name} race={session} onChange={onChange} />}
			<button type="button" class="btn btn--bare" onClick={onRemove}>
				{words.removeRun}
				<span class="vh">
					{' '}
					{name}, {kindName(session.kind)}
				</span>
			</button>
		</fieldset>
	);
}
