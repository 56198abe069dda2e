import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { AGE_BANDS, ageBandName, LIFTING_BANDS, type Person } from '../../lib/model/person.ts';
import { $person } from '../../stores/profile.ts';
import { say } from '../../stores/week.ts';
import { aboutWords, LIFTING_NAMES } from './about-words.ts';
import { Choices, Pick } from './choices.tsx';

/** The choice that says nothing. */
export const UNSAID = { value: '', label: aboutWords.unsaid } as const;
const AGES = [UNSAID, ...AGE_BANDS.map((band) => ({ value: String(band), label: ageBandName(band) }))];
const LIFTING = [UNSAID, ...LIFTING_BANDS.map((value) => ({ value, label: LIFTING_NAMES[value] }))];

/** What the person said. Nothing at first: the page was sent without it. */
export function usePerson(): Person {
	const person = useStore($person);
	const [isReady, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	return isReady ? person : {};
}

/** Age and lifting, which the rules ask for. */
export function AgeAndLifting() {
	const { ageBand, lifting } = usePerson();
	return (
		<>
			<PickField
				label={aboutWords.age}
				choices={AGES}
				value={String(ageBand ?? '')}
				onChange={(value) => say({ ageBand: AGE_BANDS.find((band) => String(band) === value) })}
			/>
			<Choices
				legend={aboutWords.lifting}
				choices={LIFTING}
				value={lifting ?? ''}
				onChange={(value) => say({ lifting: value || undefined })}
			/>
			<p class="small quiet">{aboutWords.unsaidHint}</p>
		</>
	);
}

interface PickFieldProps<T> {
	readonly label: string;
	readonly hint?: string;
	readonly choices: readonly { readonly value: T; readonly label: string }[];
	readonly value: T;
	readonly onChange: (value: T) => void;
}

/** A native list with its name above it. */
export function PickField<T extends string>({ label, hint, ...list }: PickFieldProps<T>) {
	return (
		<div>
			<label class="ask__kind">
				<span class="lab">{label}</span>
				<Pick label={label} {...list} />
			</label>
			{hint && <p class="small quiet">{hint}</p>}
		</div>
	);
}
