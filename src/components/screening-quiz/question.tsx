import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { STOP_RULE } from '../../lib/screening/registry.ts';
import type { Place, ScreeningTest } from '../../lib/screening/types.ts';
import { $told, answer, skip } from '../../stores/screening.ts';
import { Hops, Landings } from './choices.tsx';
import { Criteria } from './criteria.tsx';
import { type Draft, mayHopFar, type Mistake, readDraft, toDraft } from './draft.ts';
import { Heading } from './heading.tsx';
import { NumberFields } from './number-fields.tsx';
import { Buttons, ErrorSummary, Progress } from './parts.tsx';
import { ELEMENT_NAMES, listText } from './strings.ts';
import { ToolSlot, withTaken } from './tool-slot.tsx';
import { useKept } from './use-kept.ts';

/** One test: how to do it, and what to write down. */
export function Question({ test }: { test: ScreeningTest }) {
	const given = useStore($told).answers[test.id];
	const [draft, setDraft] = useKept(test.id, given, () => toDraft(given));
	const [isSkipped, setSkipped] = useState(given?.kind === 'skipped');
	const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);

	const submit = (event: Event) => {
		event.preventDefault();
		if (isSkipped) {
			skip(test.id);
			return;
		}
		const read = readDraft(test, draft);
		if ('mistakes' in read) setMistakes(read.mistakes);
		else answer(test.id, read.answer);
	};
	const change = (change: Partial<Draft>) => {
		setDraft((old) => ({ ...old, ...change }));
		setSkipped(false);
	};
	const take = (place: Place, value: number) => {
		setDraft((old) => ({ ...old, typed: withTaken(test, old.typed, place, value) }));
		setSkipped(false);
	};
	const messageFor = (id: string) => mistakes.find(({ field }) => field === id)?.message;
	const { input } = test;

	return (
		<form noValidate onSubmit={submit}>
			<Progress
				step={test.id}
				about={listText(test.elements.map((element) => ELEMENT_NAMES[element].toLowerCase()))}
			/>
			{mistakes.length > 0 && <ErrorSummary mistakes={mistakes} />}
			<fieldset class={input.kind === 'number' ? 'test quiz__test' : 'quiz__test'}>
				<legend>
					<Heading text={test.question} isError={mistakes.length > 0} />
				</legend>
				<div class="flow">
					<p class="small quiet">
						You need {listText(test.kit)}.{' '}
						<a class="noprint" href={`/screening/${test.slug}/`} target="_blank">
							How to do it, with a picture<span class="vh"> (opens in a new tab)</span>
						</a>
					</p>
					{test.when && <p>{test.when}</p>}
					<ol class="steps">
						{test.steps.map((step) => (
							<li key={step}>
								<span>{step}</span>
							</li>
						))}
					</ol>
					<p>
						{test.scoring} {test.end}
					</p>
				</div>
				<div class="flow quiz__mark">
					<ToolSlot test={test} onTake={take} />
					{input.kind === 'criteria' && (
						<Criteria
							test={test}
							ticks={draft.ticks}
							messageFor={messageFor}
							onChange={(ticks) => change({ ticks })}
						/>
					)}
					{test.hops !== undefined && (
						<Hops
							test={test}
							question={test.hops}
							quiet={draft.quiet}
							messageFor={messageFor}
							onChange={(quiet) => change({ quiet })}
						/>
					)}
					{input.kind === 'number' && (test.hops === undefined || mayHopFar(draft)) && (
						<NumberFields
							test={test}
							typed={draft.typed}
							messageFor={messageFor}
							onChange={(typed) => change({ typed })}
						/>
					)}
					{test.landing && (
						<Landings
							test={test}
							landing={test.landing}
							chosen={draft.landing}
							messageFor={messageFor}
							onChange={(landing) => change({ landing })}
						/>
					)}
					<p>
						<label class="chip">
							<input
								type="checkbox"
								checked={isSkipped}
								onChange={({ currentTarget }) => setSkipped(currentTarget.checked)}
							/>
							<span>I’m not sure, leave this test out</span>
						</label>
					</p>
					<Buttons next="Continue" />
					<p class="small quiet">{STOP_RULE} A test left out counts as unknown, never as zero.</p>
				</div>
			</fieldset>
		</form>
	);
}
