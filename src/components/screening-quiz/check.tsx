import { useStore } from '@nanostores/preact';
import { ageBandName, ageBandOf } from '../../lib/model/person.ts';
import { leftOutBecause } from '../../lib/screening/applies.ts';
import { testsIn } from '../../lib/screening/lengths.ts';
import { testById } from '../../lib/screening/registry.ts';
import { $told, finish, goTo, type Step } from '../../stores/screening.ts';
import { Heading } from './heading.tsx';
import { Buttons, Progress } from './parts.tsx';
import { answerText, capital } from './strings.ts';

interface Row {
	readonly name: string;
	readonly text: string;
	/** Where it can be changed; nowhere for a test that was not asked. */
	readonly step: Step | undefined;
}

/** All answers at a glance, each with a way to change it, and why a test was not asked. */
export function Check() {
	const told = useStore($told);
	const { athlete, answers, length } = told;
	const age =
		athlete.age === undefined ? 'age not given' : `age ${ageBandName(ageBandOf(athlete.age)).toLowerCase()}`;
	const rows: readonly Row[] = [
		{ step: 'about', name: 'About you', text: `${athlete.sex ?? 'sex not given'}, ${age}` },
		...testsIn(length).map((id): Row => {
			const test = testById(id);
			const reason = leftOutBecause(id, told);
			return reason === undefined
				? { step: id, name: test.name, text: answerText(test, answers[id]) }
				: { step: undefined, name: test.name, text: `Not asked. ${reason}` };
		}),
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
				{rows.map(({ step, name, text }) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{capital(text)}</dd>
						{step && (
							<dd>
								<button class="btn btn--bare" type="button" onClick={() => goTo(step)}>
									Change<span class="vh"> {name.toLowerCase()}</span>
								</button>
							</dd>
						)}
					</div>
				))}
			</dl>
			<Buttons next="See where to start" />
		</form>
	);
}
