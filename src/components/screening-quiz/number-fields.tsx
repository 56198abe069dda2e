import { placeLabel, placesOf } from '../../lib/screening/parse.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';
import { type Draft, fieldId } from './draft.ts';
import { FieldError } from './field-error.tsx';

interface Props {
	test: ScreeningTest;
	typed: Draft['typed'];
	messageFor: (field: string) => string | undefined;
	onChange: (typed: Draft['typed']) => void;
}

/** A number for each side, or one. */
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
					{placesOf(test).map((place) => {
						const id = fieldId(test, place);
						const message = messageFor(id);
						return (
							<div key={place} class={message ? 'field field--bad' : 'field'}>
								<label for={id}>{placeLabel(test, place)}</label>
								<FieldError id={id} message={message} />
								<input
									id={id}
									inputMode={decimals === 0 ? 'numeric' : 'decimal'}
									autoComplete="off"
									value={typed[place]}
									aria-invalid={message ? true : undefined}
									aria-describedby={message ? `${id}-err ${hintId}` : hintId}
									onInput={({ currentTarget }) => onChange({ ...typed, [place]: currentTarget.value })}
								/>
							</div>
						);
					})}
				</div>
			</div>
		</>
	);
}
