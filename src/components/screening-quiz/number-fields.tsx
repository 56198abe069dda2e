import { sideLabel } from '../../lib/screening/parse.ts';
import type { ScreeningTest, Side } from '../../lib/screening/types.ts';
import { besideField } from './strings.ts';

type Typed = Readonly<Record<Side, string>>;

interface Props {
	test: ScreeningTest;
	typed: Typed;
	messageFor: (side: Side) => string | undefined;
	onChange: (typed: Typed) => void;
}

/** A number for each side. */
export function NumberFields({ test, typed, messageFor, onChange }: Props) {
	if (test.input.kind !== 'number') return null;
	const { hint, decimals } = test.input;
	const hintId = `quiz-${test.id}-hint`;
	return (
		<>
			<div>
				<p class="small quiet" id={hintId}>
					{hint}
				</p>
				<div class="two">
					{(['left', 'right'] as const).map((side) => {
						const id = `quiz-${test.id}-${side}`;
						const message = messageFor(side);
						return (
							<div key={side} class={message ? 'field field--bad' : 'field'}>
								<label for={id}>{sideLabel(test, side)}</label>
								{message && (
									<p class="err" id={`${id}-err`}>
										<span class="vh">Error: </span>
										{besideField(message)}
									</p>
								)}
								<input
									id={id}
									inputMode={decimals === 0 ? 'numeric' : 'decimal'}
									autoComplete="off"
									value={typed[side]}
									aria-invalid={message ? true : undefined}
									aria-describedby={message ? `${id}-err ${hintId}` : hintId}
									onInput={({ currentTarget }) => onChange({ ...typed, [side]: currentTarget.value })}
								/>
							</div>
						);
					})}
				</div>
			</div>
		</>
	);
}
