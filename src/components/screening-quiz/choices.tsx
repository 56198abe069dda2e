import { placeLabel } from '../../lib/screening/parse.ts';
import type { Landing, ScreeningTest, Side } from '../../lib/screening/types.ts';
import { SIDES } from '../../lib/screening/types.ts';
import { type Draft, hopsId, landingId } from './draft.ts';
import { FieldError } from './field-error.tsx';

/** One choice of several. The first has the id, so that a mistake leads to it. */
interface ChoiceProps<T> {
	id: string;
	legend: string;
	options: readonly (readonly [value: T, label: string])[];
	chosen: T | undefined;
	message: string | undefined;
	onChoose: (value: T) => void;
}

function Choice<T>({ id, legend, options, chosen, message, onChoose }: ChoiceProps<T>) {
	return (
		<fieldset class={message ? 'choice field--bad' : 'choice'} aria-describedby={message && `${id}-err`}>
			<legend class="lab">{legend}</legend>
			<FieldError id={id} message={message} />
			<div class="row">
				{options.map(([value, label], place) => (
					<label key={label} class="chip">
						<input
							type="radio"
							name={id}
							id={place === 0 ? id : undefined}
							checked={chosen === value}
							onChange={() => onChoose(value)}
						/>
						<span>{label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

const YES_NO = [
	[true, 'Yes'],
	[false, 'No'],
] as const;

/** Ten hops on each leg: were they quiet and free of pain? */
export function Hops({
	test,
	question,
	quiet,
	messageFor,
	onChange,
}: {
	test: ScreeningTest;
	question: string;
	quiet: Draft['quiet'];
	messageFor: (field: string) => string | undefined;
	onChange: (quiet: Draft['quiet']) => void;
}) {
	return (
		<>
			{SIDES.map((side: Side) => (
				<Choice
					key={side}
					id={hopsId(test, side)}
					legend={`${placeLabel(test, side)}: ${question.slice(0, 1).toLowerCase()}${question.slice(1)}`}
					options={YES_NO}
					chosen={quiet[side]}
					message={messageFor(hopsId(test, side))}
					onChoose={(value) => onChange({ ...quiet, [side]: value })}
				/>
			))}
		</>
	);
}

/** How the landings were. */
export function Landings({
	test,
	landing,
	chosen,
	messageFor,
	onChange,
}: {
	test: ScreeningTest;
	landing: Landing;
	chosen: number | undefined;
	messageFor: (field: string) => string | undefined;
	onChange: (landing: number) => void;
}) {
	return (
		<Choice
			id={landingId(test)}
			legend={landing.question}
			options={landing.options.map(({ label }, index) => [index, label] as const)}
			chosen={chosen}
			message={messageFor(landingId(test))}
			onChoose={onChange}
		/>
	);
}
