import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { parseScore, sideLabel } from '../../lib/screening/parse.ts';
import { STOP_RULE } from '../../lib/screening/registry.ts';
import type { ToolSide } from '../../lib/screening/tools.ts';
import type { Answer, ScreeningTest, Side } from '../../lib/screening/types.ts';
import { $told, answer, skip } from '../../stores/screening.ts';
import { Criteria, NONE, type Ticks } from './criteria.tsx';
import { Heading } from './heading.tsx';
import { NumberFields } from './number-fields.tsx';
import { Buttons, ErrorSummary, Progress, type Mistake } from './parts.tsx';
import { ELEMENT_NAMES, listText } from './strings.ts';
import { ToolSlot, withTaken } from './tool-slot.tsx';
import { useKept } from './use-kept.ts';

/** What is typed and ticked, before it is an answer. */
interface Draft {
	readonly typed: Readonly<Record<Side, string>>;
	readonly ticks: Readonly<Record<Side, Ticks>>;
}

const SIDES = ['left', 'right'] as const;

/** The id of a side's field, or of its first box. */
export const fieldId = (test: ScreeningTest, side: Side): string => `quiz-${test.id}-${side}`;

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
	const take = (side: ToolSide, value: number) => {
		setDraft((old) => ({ ...old, typed: withTaken(test, old.typed, side, value) }));
		setSkipped(false);
	};
	const messageFor = (side: Side) => mistakes.find(({ field }) => field === fieldId(test, side))?.message;

	return (
		<form noValidate onSubmit={submit}>
			<Progress
				step={test.id}
				about={listText(test.elements.map((element) => ELEMENT_NAMES[element].toLowerCase()))}
			/>
			{mistakes.length > 0 && <ErrorSummary mistakes={mistakes} />}
			<fieldset class={test.input.kind === 'number' ? 'test quiz__test' : 'quiz__test'}>
				<legend>
					<Heading text={test.question} isError={mistakes.length > 0} />
				</legend>
				<div class="flow">
					<p class="small quiet">You need {listText(test.kit)}.</p>
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
					{test.input.kind === 'number' ? (
						<NumberFields
							test={test}
							typed={draft.typed}
							messageFor={messageFor}
							onChange={(typed) => change({ typed })}
						/>
					) : (
						<Criteria
							test={test}
							ticks={draft.ticks}
							messageFor={messageFor}
							onChange={(ticks) => change({ ticks })}
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

function toDraft(given: Answer | undefined): Draft {
	if (given?.kind !== 'measured') return { typed: { left: '', right: '' }, ticks: { left: [], right: [] } };
	const { left, right, met } = given;
	const ticks = (side: Side): Ticks => (met?.[side].length === 0 ? [NONE] : (met?.[side] ?? []));
	return {
		typed: { left: `${left}`, right: `${right}` },
		ticks: { left: ticks('left'), right: ticks('right') },
	};
}

function readDraft(
	test: ScreeningTest,
	{ typed, ticks }: Draft,
): { readonly answer: Answer } | { readonly mistakes: readonly Mistake[] } {
	if (test.input.kind === 'criteria') {
		const empty = SIDES.filter((side) => ticks[side].length === 0);
		if (empty.length > 0) {
			return {
				mistakes: empty.map((side) => ({
					field: fieldId(test, side),
					message: `${sideLabel(test, side)}: tick what was true, or “None of these”`,
				})),
			};
		}
		const met = { left: criteriaOf(ticks.left), right: criteriaOf(ticks.right) };
		return { answer: { kind: 'measured', left: met.left.length, right: met.right.length, met } };
	}
	const left = parseScore(test, 'left', typed.left);
	const right = parseScore(test, 'right', typed.right);
	if (left.ok && right.ok) return { answer: { kind: 'measured', left: left.value, right: right.value } };
	const wrong = [
		[left, 'left'],
		[right, 'right'],
	] as const;
	return {
		mistakes: wrong.flatMap(([parsed, side]) =>
			parsed.ok ? [] : [{ field: fieldId(test, side), message: parsed.message }],
		),
	};
}

const criteriaOf = (ticks: Ticks): readonly number[] => ticks.filter((tick) => tick !== NONE);
