import { STRENGTH_KINDS, kindName } from '../../lib/model/session.ts';
import type { PlanRequest, StrategyChoice, StrengthRequest } from '../../lib/schedule/types.ts';
import { changeStrength, setStrategy, setStrengthCount } from '../../stores/week.ts';
import { MOST } from '../../stores/week/usual.ts';
import { Choices, Pick, upTo } from './choices.tsx';
import { MinutesField } from './minutes-field.tsx';
import { DayPick, TimePick } from './session-input.tsx';
import { STRATEGY_WORDS, words } from './words.ts';

const COUNTS = upTo(MOST.strength).slice(1);
const KINDS = STRENGTH_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));
const STRATEGIES = (Object.keys(STRATEGY_WORDS) as StrategyChoice[]).map((value) => ({
	value,
	label: STRATEGY_WORDS[value].choice,
}));

const MINUTES = { least: 10, most: 180 };

/** How many strength sessions, what kind, and where leg days may go. */
export function StrengthInputs({ request }: { readonly request: PlanRequest }) {
	return (
		<section class="flow" aria-labelledby="strength-title">
			<h3 id="strength-title">{words.strengthTitle}</h3>
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
		</section>
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
				least={MINUTES.least}
				most={MINUTES.most}
				onChange={(minutes) => changeStrength(id, { minutes: minutes ?? session.minutes })}
			/>
			<DayPick name={name} session={session} onChange={(patch) => changeStrength(id, patch)} />
			<TimePick name={name} session={session} onChange={(patch) => changeStrength(id, patch)} />
		</fieldset>
	);
}
