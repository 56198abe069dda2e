import { sideLabel } from '../../lib/screening/parse.ts';
import type { ScreeningTest, Side } from '../../lib/screening/types.ts';
import { Clock } from './clock.tsx';
import { besideField } from './strings.ts';

type Typed = Readonly<Record<Side, string>>;

interface Props {
	test: ScreeningTest;
	typed: Typed;
	messageFor: (side: Side) => string | undefined;
	onChange: (typed: Typed) => void;
}

/** A number for each side, with a clock that fills them where the test is timed. */
export function NumberFields({ test, typed, messageFor, onChange }: Props) {
	if (test.input.kind !== 'number') return null;
	const { hint, max, decimals } = test.input;
	const take = (side: Side, seconds: number) => {
		const best = test.tries > 1 ? Math.max(seconds, Number(typed[side]) || 0) : seconds;
		onChange({ ...typed, [side]: best.toString() });
	};
	const hintId = `quiz-${test.id}-hint`;
	return (
		<>
			{test.timed && <Clock test={test} limit={max} onStop={take} />}
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
