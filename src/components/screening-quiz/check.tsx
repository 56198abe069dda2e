import { useStore } from '@nanostores/preact';
import { TESTS } from '../../lib/screening/registry.ts';
import type { Answer, ScreeningTest } from '../../lib/screening/types.ts';
import { $told, finish, goTo, type Step } from '../../stores/screening.ts';
import { Heading } from './heading.tsx';
import { Buttons, Progress } from './parts.tsx';
import { sidesText } from './strings.ts';

/** All answers at a glance, each with a way to change it. */
export function Check() {
	const { athlete, answers } = useStore($told);
	const age = athlete.age === undefined ? 'age not given' : `${athlete.age} years`;
	const rows: readonly (readonly [Step, string, string])[] = [
		['about', 'About you', `${athlete.sex ?? 'sex not given'}, ${age}`],
		...TESTS.map((test) => [test.id, test.name, answerText(test, answers[test.id])] as const),
	];
	return (
		<form
			noValidate
			class="flow quiz__form"
			onSubmit={(event) => {
				event.preventDefault();
				finish();
			}}
		>
			<div>
				<Progress step="check" about="All tests done" />
			</div>
			<Heading text="Check your answers" />
			<dl class="sums">
				{rows.map(([step, name, text]) => (
					<div key={step}>
						<dt>{name}</dt>
						<dd>{text.slice(0, 1).toUpperCase() + text.slice(1)}</dd>
						<dd>
							<button class="btn btn--bare" type="button" onClick={() => goTo(step)}>
								Change<span class="vh"> {name.toLowerCase()}</span>
							</button>
						</dd>
					</div>
				))}
			</dl>
			<Buttons next="See where to start" />
		</form>
	);
}

function answerText(test: ScreeningTest, answer: Answer | undefined): string {
	return answer?.kind === 'measured' ? sidesText(test, answer.left, answer.right) : 'left out, so unknown';
}
