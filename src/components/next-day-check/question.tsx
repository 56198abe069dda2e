import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CHOOSE, CONTINUE } from './strings.ts';

interface Props<T extends string> {
	legend: string;
	hint?: string;
	options: readonly (readonly [value: T, label: string])[];
	/** Ticked at first, when an answer is being changed. */
	chosen?: T | undefined;
	onContinue: (value: T) => void;
}

/** One question with radio buttons. Checks on Continue only; takes the focus when it appears. */
export function Question<T extends string>({ legend, hint, options, chosen, onContinue }: Props<T>) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [value, setValue] = useState(chosen);
	const [missing, setMissing] = useState(false);
	const focusChoice = () => {
		const radios = form.current?.elements.namedItem(id);
		const inputs = radios instanceof RadioNodeList ? [...radios].filter(isInput) : [];
		(inputs.find((input) => input.checked) ?? inputs[0])?.focus();
	};
	useLayoutEffect(focusChoice, [legend]);
	return (
		<form
			ref={form}
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				if (value !== undefined) {
					onContinue(value);
				} else {
					setMissing(true);
					focusChoice();
				}
			}}
		>
			<fieldset
				class={missing ? 'nextday__field field--bad' : 'nextday__field'}
				aria-describedby={missing ? `${id}-error` : undefined}
			>
				<legend>{legend}</legend>
				{hint && <p class="small quiet">{hint}</p>}
				{missing && (
					<p class="err" id={`${id}-error`} role="alert">
						<span class="vh">Error: </span>
						{CHOOSE}
					</p>
				)}
				{options.map(([option, label]) => (
					<label class="chip" key={option}>
						<input
							type="radio"
							name={id}
							value={option}
							checked={value === option}
							onChange={() => {
								setValue(() => option);
								setMissing(false);
							}}
						/>
						<span>{label}</span>
					</label>
				))}
			</fieldset>
			<button type="submit" class="btn">
				{CONTINUE}
			</button>
		</form>
	);
}

const isInput = (node: Node): node is HTMLInputElement => node instanceof HTMLInputElement;
