import { useEffect, useId, useState } from 'preact/hooks';
import { minutesRange, words } from './words.ts';

interface Props {
	/** Read with the field: `Tuesday, run 1, minutes`. */
	readonly label: string;
	readonly labelHidden?: boolean;
	readonly hint?: string;
	readonly value: number | undefined;
	readonly least: number;
	readonly most: number;
	/** True when the field may be empty; then `onChange` gets `undefined`. */
	readonly optional?: boolean;
	readonly onChange: (minutes: number | undefined) => void;
}

/** A whole number of minutes. A wrong one is kept in the field, said beside it, and goes no further. */
export function MinutesField({
	label,
	labelHidden,
	hint,
	value,
	least,
	most,
	optional = false,
	onChange,
}: Props) {
	const id = useId();
	const [text, setText] = useState('');
	const [error, setError] = useState('');
	useEffect(() => {
		setText(value === undefined ? '' : String(value));
		setError('');
	}, [value]);

	const take = (typed: string) => {
		setText(typed);
		const problem = problemWith(typed.trim(), least, most, optional);
		setError(problem);
		if (problem) return;
		const minutes = typed.trim() === '' ? undefined : Number(typed);
		if (minutes !== value) onChange(minutes);
	};

	return (
		<div class={error ? 'field field--bad' : 'field'}>
			<label for={id} class={labelHidden ? 'vh' : undefined}>
				{label}
			</label>
			{hint && (
				<p class="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{error && (
				<p class="err" id={`${id}-error`} role="alert">
					{error}
				</p>
			)}
			<span class="mins">
				<input
					id={id}
					type="text"
					inputmode="numeric"
					autocomplete="off"
					maxLength={6}
					value={text}
					aria-invalid={error ? true : undefined}
					aria-describedby={
						[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
					}
					onChange={(event) => take(event.currentTarget.value)}
				/>
				<span aria-hidden="true">min</span>
			</span>
		</div>
	);
}

function problemWith(text: string, least: number, most: number, optional: boolean): string {
	if (text === '' && optional) return '';
	if (!/^\d+$/.test(text)) return words.minutesLetters;
	const minutes = Number(text);
	return minutes < least || minutes > most ? minutesRange(least, most) : '';
}
