import { placeLabel } from '../../lib/screening/parse.ts';
import type { ScreeningTest, Side } from '../../lib/screening/types.ts';
import { SIDES } from '../../lib/screening/types.ts';
import { fieldId, NONE, type Ticks } from './draft.ts';
import { FieldError } from './field-error.tsx';

interface Props {
	test: ScreeningTest;
	ticks: Readonly<Record<Side, Ticks>>;
	messageFor: (field: string) => string | undefined;
	onChange: (ticks: Readonly<Record<Side, Ticks>>) => void;
}

/** What was true of each leg, or seen on it, as boxes to tick; “None of these” is an answer, nothing ticked is not. */
export function Criteria({ test, ticks, messageFor, onChange }: Props) {
	if (test.input.kind !== 'criteria') return null;
	const { criteria, hint } = test.input;
	return (
		<div class="crits">
			{SIDES.map((side) => {
				const id = fieldId(test, side);
				const message = messageFor(id);
				const boxes = [
					...criteria.map((label, index) => [index, label] as const),
					[NONE, 'None of these'] as const,
				];
				return (
					<fieldset
						key={side}
						class={message ? 'crit field--bad' : 'crit'}
						aria-describedby={message ? `${id}-hint ${id}-err` : `${id}-hint`}
					>
						<legend class="lab">{placeLabel(test, side)}</legend>
						<p class="small quiet" id={`${id}-hint`}>
							{hint}
						</p>
						<FieldError id={id} message={message} />
						{boxes.map(([index, label], place) => (
							<label key={label}>
								<input
									type="checkbox"
									id={place === 0 ? id : undefined}
									checked={ticks[side].includes(index)}
									onChange={() => onChange({ ...ticks, [side]: toggle(ticks[side], index) })}
								/>
								<span>{label}</span>
							</label>
						))}
					</fieldset>
				);
			})}
		</div>
	);
}

/** Ticks or unticks; “None of these” and the others exclude each other. */
function toggle(ticks: Ticks, index: number): Ticks {
	if (ticks.includes(index)) return ticks.filter((tick) => tick !== index);
	if (index === NONE) return [NONE];
	return [...ticks.filter((tick) => tick !== NONE), index].sort((a, b) => a - b);
}
