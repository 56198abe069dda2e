import { STRENGTH_KINDS, kindName } from '../../lib/model/session.ts';
import { DAYS, dayName, type Day, type Slot } from '../../lib/model/week.ts';
import type { PlanRequest, StrategyChoice, StrengthRequest } from '../../lib/schedule/types.ts';
import { changeStrength, setStrategy, setStrengthCount } from '../../stores/week.ts';
import { MAX_STRENGTH } from '../../stores/week/draft.ts';
import { Choices, Pick } from './choices.tsx';
import { MinutesField } from './minutes-field.tsx';
import { STRATEGY_WORDS, words } from './words.ts';

const COUNTS = Array.from({ length: MAX_STRENGTH }, (_, index) => ({
	value: index + 1,
	label: String(index + 1),
}));
const KINDS = STRENGTH_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));
const PLACES: readonly { value: Day | 'any'; label: string }[] = [
	{ value: 'any', label: words.anyDay },
	...DAYS.map((day) => ({ value: day, label: dayName(day) })),
];
const TIMES: readonly { value: Slot | 'either'; label: string }[] = [
	{ value: 'either', label: words.either },
	{ value: 'am', label: 'AM' },
	{ value: 'pm', label: 'PM' },
];
const STRATEGIES = (Object.keys(STRATEGY_WORDS) as StrategyChoice[]).map((value) => ({
	value,
	label: STRATEGY_WORDS[value].choice,
}));

const LEAST = 10;
const MOST = 180;

/** How many strength sessions, what kind, and where leg days may go. */
export function StrengthInputs({ request }: { readonly request: PlanRequest }) {
	return (
		<>
			<div class="cols2">
				<Choices
					legend={words.strength}
					choices={COUNTS}
					value={request.strength.length}
					onChange={setStrengthCount}
				/>
				<Choices
					legend={words.strategy}
					choices={STRATEGIES}
					value={request.strategy}
					onChange={setStrategy}
				/>
			</div>
			<ol class="lifts">
				{request.strength.map((session, index) => (
					<li key={session.id}>
						<StrengthInput session={session} name={`Strength session ${index + 1}`} />
					</li>
				))}
			</ol>
		</>
	);
}

function StrengthInput({ session, name }: { readonly session: StrengthRequest; readonly name: string }) {
	const { id } = session;
	return (
		<fieldset class="lifts__one">
			<legend class="vh">{name}</legend>
			<Pick
				label={`${name}, kind`}
				choices={KINDS}
				value={session.kind}
				onChange={(kind) => changeStrength(id, { kind })}
			/>
			<MinutesField
				label={`${name}, minutes`}
				labelHidden
				value={session.minutes}
				least={LEAST}
				most={MOST}
				onChange={(minutes) => changeStrength(id, { minutes: minutes ?? session.minutes })}
			/>
			<Pick
				label={`${name}, day`}
				choices={PLACES}
				value={session.day ?? 'any'}
				onChange={(day) => changeStrength(id, { day: day === 'any' ? undefined : day, start: undefined })}
			/>
			<Pick
				label={`${name}, ${words.time}`}
				choices={TIMES}
				value={session.slot ?? 'either'}
				onChange={(slot) =>
					changeStrength(id, { slot: slot === 'either' ? undefined : slot, start: undefined })
				}
			/>
		</fieldset>
	);
}
