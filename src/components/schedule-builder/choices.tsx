import { useId } from 'preact/hooks';

interface Choice<T> {
	readonly value: T;
	readonly label: string;
}

/** Counts to choose from: 0 to `most`. */
export const upTo = (most: number): readonly Choice<number>[] =>
	Array.from({ length: most + 1 }, (_, value) => ({ value, label: String(value) }));

interface ChoicesProps<T> {
	readonly legend: string;
	readonly choices: readonly Choice<T>[];
	readonly value: T;
	readonly onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export function Choices<T extends string | number>({ legend, choices, value, onChange }: ChoicesProps<T>) {
	const name = useId();
	return (
		<fieldset>
			<legend class="lab">{legend}</legend>
			<div class="row row--tight">
				{choices.map((choice) => (
					<label key={choice.value} class="chip">
						<input
							type="radio"
							name={name}
							checked={choice.value === value}
							onChange={() => onChange(choice.value)}
						/>
						<span>{choice.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface PickProps<T> extends Omit<ChoicesProps<T>, 'legend'> {
	/** Read with the list; not shown. */
	readonly label: string;
}

/** One of many, as a native list. */
export function Pick<T extends string>({ label, choices, value, onChange }: PickProps<T>) {
	return (
		<select
			class="pick"
			aria-label={label}
			value={value}
			onChange={(event) => {
				const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
				if (chosen) onChange(chosen.value);
			}}
		>
			{choices.map((choice) => (
				<option key={choice.value} value={choice.value} selected={choice.value === value}>
					{choice.label}
				</option>
			))}
		</select>
	);
}
