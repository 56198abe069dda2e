import { useStore } from '@nanostores/preact';
import { useContext, useState } from 'preact/hooks';
import { AGE_BANDS, ageBandName, ageBandOf } from '../../lib/model/person.ts';
import type { Sex } from '../../lib/screening/types.ts';
import { $told, describe, type AboutYou } from '../../stores/screening.ts';
import { Place } from './context.ts';
import { Heading } from './heading.tsx';
import { Lengths } from './lengths.tsx';
import { Buttons, Progress } from './parts.tsx';

const SEXES: readonly (readonly [value: Sex | undefined, label: string])[] = [
	['woman', 'Woman'],
	['man', 'Man'],
	[undefined, 'I prefer not to say'],
];
const AGE = 'quiz-age';

/** Age and sex, both optional, and why we ask. An age said in the planner is there already. */
export function About() {
	const { athlete } = useStore($told);
	const { isPage } = useContext(Place);
	const [changed, setChanged] = useState<AboutYou>({});
	const known = { ageBand: athlete.age === undefined ? undefined : ageBandOf(athlete.age), sex: athlete.sex };
	const { ageBand, sex } = { ...known, ...changed };

	const submit = (event: Event) => {
		event.preventDefault();
		describe({ ageBand, sex });
	};

	return (
		<form noValidate onSubmit={submit} class="flow quiz__form">
			<div>
				<Progress step="about" about="Before the tests" />
			</div>
			<Heading text="About you" />
			<p>
				Scores change with age, and some differ between women and men. You need not say: then we use the lower
				norm of the two, and the lower limits for people under 60. What you say stays in this browser. Your
				week then knows your age from here; it never asks your sex.
			</p>
			<div class="field quiz__short">
				<label for={AGE}>Your age (optional)</label>
				<select
					id={AGE}
					autoComplete="off"
					value={ageBand ?? ''}
					onChange={({ currentTarget: { value } }) =>
						setChanged({ ...changed, ageBand: AGE_BANDS.find((band) => String(band) === value) })
					}
				>
					<option value="">I prefer not to say</option>
					{AGE_BANDS.map((band) => (
						<option key={band} value={band}>
							{ageBandName(band)}
						</option>
					))}
				</select>
			</div>
			<fieldset>
				<legend class="lab">Sex (optional)</legend>
				<div class="row">
					{SEXES.map(([value, label]) => (
						<label key={label} class="chip">
							<input
								type="radio"
								name="quiz-sex"
								checked={sex === value}
								onChange={() => setChanged({ ...changed, sex: value })}
							/>
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
