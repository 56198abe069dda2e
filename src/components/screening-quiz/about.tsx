import { useStore } from '@nanostores/preact';
import { useContext, useState } from 'preact/hooks';
import { parseAge } from '../../lib/screening/parse.ts';
import type { Sex } from '../../lib/screening/types.ts';
import { $told, describe } from '../../stores/screening.ts';
import { Place } from './context.ts';
import { Heading } from './heading.tsx';
import type { Mistake } from './draft.ts';
import { FieldError } from './field-error.tsx';
import { Lengths } from './lengths.tsx';
import { Buttons, ErrorSummary, Progress } from './parts.tsx';

const SEXES: readonly (readonly [value: Sex | undefined, label: string])[] = [
	['woman', 'Woman'],
	['man', 'Man'],
	[undefined, 'I prefer not to say'],
];
const AGE = 'quiz-age';

/** Age and sex, both optional, and why we ask. */
export function About() {
	const { athlete } = useStore($told);
	const { isPage } = useContext(Place);
	const [age, setAge] = useState(athlete.age?.toString() ?? '');
	const [sex, setSex] = useState(athlete.sex);
	const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
	const message = mistakes[0]?.message;

	const submit = (event: Event) => {
		event.preventDefault();
		const parsed = parseAge(age);
		if (!parsed.ok) setMistakes([{ field: AGE, message: parsed.message }]);
		else describe({ age: parsed.value, sex });
	};

	return (
		<form noValidate onSubmit={submit} class="flow quiz__form">
			<div>
				<Progress step="about" about="Before the tests" />
			</div>
			{message && <ErrorSummary mistakes={mistakes} />}
			<Heading text="About you" isError={message !== undefined} />
			<p>
				Scores change with age, and some differ between women and men. You need not say: then we use the lower
				norm of the two, and the lower limits for people under 60. What you type stays in this page.
			</p>
			<div class={`field quiz__short${message ? ' field--bad' : ''}`}>
				<label for={AGE}>Age in years (optional)</label>
				<FieldError id={AGE} message={message} />
				<input
					id={AGE}
					inputMode="numeric"
					autoComplete="off"
					value={age}
					aria-invalid={message ? true : undefined}
					aria-describedby={message ? `${AGE}-err` : undefined}
					onInput={({ currentTarget }) => setAge(currentTarget.value)}
				/>
			</div>
			<fieldset>
				<legend class="lab">Sex (optional)</legend>
				<div class="row">
					{SEXES.map(([value, label]) => (
						<label key={label} class="chip">
							<input type="radio" name="quiz-sex" checked={sex === value} onChange={() => setSex(value)} />
							<span>{label}</span>
						</label>
					))}
				</div>
			</fieldset>
			{!isPage && <Lengths />}
			<Buttons next="Continue" />
		</form>
	);
}
