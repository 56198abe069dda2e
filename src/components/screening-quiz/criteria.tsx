import { sideLabel } from '../../lib/screening/parse.ts';
import type { ScreeningTest, Side } from '../../lib/screening/types.ts';
import { besideField } from './strings.ts';

/** Indexes of the criteria ticked, or `NONE` alone. */
export type Ticks = readonly number[];
export const NONE = -1;

interface Props {
	test: ScreeningTest;
	ticks: Readonly<Record<Side, Ticks>>;
	messageFor: (side: Side) => string | undefined;
	onChange: (ticks: Readonly<Record<Side, Ticks>>) => void;
}

/** What was true on each leg, as boxes to tick; “None of these” is an answer, nothing ticked is not. */
export function Criteria({ test, ticks, messageFor, onChange }: Props) {
	if (test.input.kind !== 'criteria') return null;
	const { criteria, hint } = test.input;
	return (
		<div class="crits">
			{(['left', 'right'] as const).map((side) => {
				const id = `quiz-${test.id}-${side}`;
				const message = messageFor(side);
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
						<legend class="lab">{sideLabel(test, side)}</legend>
						<p class="small quiet" id={`${id}-hint`}>
							{hint}
						</p>
						{message && (
							<p class="err" id={`${id}-err`}>
								<span class="vh">Error: </span>
								{besideField(message)}
							</p>
						)}
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
