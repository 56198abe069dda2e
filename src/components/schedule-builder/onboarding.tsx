import { useState } from 'preact/hooks';
import { kindName, type RunKind } from '../../lib/model/session.ts';
import { DAYS, dayName, type Day } from '../../lib/model/week.ts';
import { start } from '../../stores/week.ts';
import { USUAL_ANSWERS, type Answers } from '../../stores/week/answers.ts';
import { announce, focusSoon } from './announce.ts';
import { Choices, Pick, upTo } from './choices.tsx';
import { AgeAndLifting } from './person-fields.tsx';
import { PresetFold } from './preset-fold.tsx';
import { shortDay, words } from './words.ts';

const HARD_KINDS = (['intervals', 'tempo', 'hills', 'race-pace'] as const satisfies readonly RunKind[]).map(
	(value) => ({ value, label: kindName(value) }),
);
const WHEN = [
	{ value: 'am', label: 'Mornings' },
	{ value: 'pm', label: 'Evenings' },
	{ value: 'both', label: 'Both' },
] as const;

interface Props {
	/** A week is asked for: from the answers, or from an example. */
	readonly onStart: () => void;
	/** The person would rather enter everything. */
	readonly onSkip: () => void;
}

/** Three questions with usual answers, enough to plan a week. */
export function Onboarding({ onStart, onSkip }: Props) {
	const [answers, setAnswers] = useState<Answers>(USUAL_ANSWERS);
	const [error, setError] = useState('');
	const answer = (patch: Partial<Answers>) => {
		setAnswers({ ...answers, ...patch });
		setError('');
	};
	const submit = (event: Event) => {
		event.preventDefault();
		if (answers.long + answers.hard + answers.easy === 0) {
			setError(words.noRuns);
			return;
		}
		start(answers);
		announce(words.planning);
		onStart();
	};
	const toggleDay = (day: Day, off: boolean) =>
		answer({ daysOff: DAYS.filter((one) => (one === day ? off : answers.daysOff.includes(one))) });

	return (
		<form class="ask noprint" onSubmit={submit}>
			<h2 id="inputs-title" tabIndex={-1}>
				{words.askTitle}
			</h2>
			<fieldset class="ask__q">
				<legend>1. {words.askRuns}</legend>
				<Choices
					legend="Long runs"
					choices={upTo(1)}
					value={answers.long}
					onChange={(long) => answer({ long })}
				/>
				<Choices
					legend="Hard runs"
					choices={upTo(3)}
					value={answers.hard}
					onChange={(hard) => answer({ hard })}
				/>
				{answers.hard > 0 && (
					<label class="ask__kind">
						<span class="lab">{words.askKind}</span>
						<Pick
							label={words.askKind}
							choices={HARD_KINDS}
							value={answers.hardKind}
							onChange={(hardKind) => answer({ hardKind })}
						/>
					</label>
				)}
				<Choices
					legend="Easy runs"
					choices={upTo(5)}
					value={answers.easy}
					onChange={(easy) => answer({ easy })}
				/>
				{error && (
					<p class="err" role="alert">
						{error}
					</p>
				)}
			</fieldset>
			<fieldset class="ask__q">
				<legend>2. {words.askWhen}</legend>
				<Choices
					legend={words.askHalf}
					choices={WHEN}
					value={answers.when}
					onChange={(when) => answer({ when })}
				/>
				<fieldset>
					<legend class="lab">{words.askOff}</legend>
					<div class="days7">
						{DAYS.map((day) => (
							<label key={day} class="chip">
								<input
									type="checkbox"
									aria-label={dayName(day)}
									checked={answers.daysOff.includes(day)}
									onChange={(event) => toggleDay(day, event.currentTarget.checked)}
								/>
								<span>{shortDay(day)}</span>
							</label>
						))}
					</div>
				</fieldset>
			</fieldset>
			<fieldset class="ask__q">
				<legend>3. {words.askYou}</legend>
				<Choices
					legend={words.strength}
					choices={upTo(3).slice(1)}
					value={answers.strength}
					onChange={(strength) => answer({ strength })}
				/>
				<AgeAndLifting />
			</fieldset>
			<div class="row ask__go">
				<button type="submit" class="btn btn--next">
					{words.askGo}
				</button>
				<button
					type="button"
					class="btn"
					onClick={() => {
						onSkip();
						focusSoon('#inputs-title');
					}}
				>
					{words.askSkip}
				</button>
			</div>
			<PresetFold onPick={onStart} />
		</form>
	);
}
