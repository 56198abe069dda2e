import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NEXT_DAY_ANSWERS, nextSession, type NextDayAnswer } from '../../lib/progression/next-day.ts';
import { AllAnswers } from './all-answers.tsx';
import { Changes, type SourceNumbers } from './changes.tsx';
import { Question } from './question.tsx';
import {
	AGAIN_ANSWERS,
	AGAIN_QUESTION,
	type AgainAnswer,
	ANSWERS,
	CHANGE,
	HINT,
	NOTHING_SAVED,
	QUESTION,
	START,
	VERDICTS,
	YOUR_ANSWER,
} from './strings.ts';

type Stage = 'all' | 'question' | 'again' | 'result';

const TWICE: Readonly<Record<AgainAnswer, boolean | undefined>> = { yes: true, no: false, unsure: undefined };
const ANSWER_OPTIONS = NEXT_DAY_ANSWERS.map((answer) => [answer, ANSWERS[answer]] as const);
const AGAIN_OPTIONS = (['yes', 'no', 'unsure'] as const).map(
	(answer) => [answer, AGAIN_ANSWERS[answer]] as const,
);

/** The next-day check. Shows every answer until the reader starts it; keeps nothing. */
export default function NextDayCheck({ numbers }: { numbers: SourceNumbers }) {
	const root = useRef<HTMLDivElement>(null);
	const [stage, setStage] = useState<Stage>('all');
	const [answer, setAnswer] = useState<NextDayAnswer>();
	const [again, setAgain] = useState<AgainAnswer>();

	useLayoutEffect(() => {
		const island = root.current?.closest('astro-island');
		const start = () => setStage('question');
		island?.addEventListener('legwork:start', start);
		return () => island?.removeEventListener('legwork:start', start);
	}, []);

	return (
		<div ref={root} class="nextday">
			{stage === 'all' && (
				<>
					<h3>{QUESTION}</h3>
					<p class="needs-js">
						<button type="button" class="btn" data-start>
							{START}
						</button>
					</p>
					<AllAnswers numbers={numbers} />
				</>
			)}
			{stage === 'question' && (
				<Question
					legend={QUESTION}
					hint={`${HINT} ${NOTHING_SAVED}`}
					options={ANSWER_OPTIONS}
					chosen={answer}
					onContinue={(chosen) => {
						setAnswer(chosen);
						setStage(chosen === 'not-noticed' ? 'again' : 'result');
					}}
				/>
			)}
			{stage === 'again' && (
				<Question
					legend={AGAIN_QUESTION}
					options={AGAIN_OPTIONS}
					chosen={again}
					onContinue={(chosen) => {
						setAgain(chosen);
						setStage('result');
					}}
				/>
			)}
			{stage === 'result' && answer && (
				<Result answer={answer} again={again} numbers={numbers} onChange={() => setStage('question')} />
			)}
		</div>
	);
}

interface ResultProps {
	answer: NextDayAnswer;
	again: AgainAnswer | undefined;
	numbers: SourceNumbers;
	onChange: () => void;
}

/** The advice for one answer; its heading takes the focus, so that it is read out. */
function Result({ answer, again, numbers, onChange }: ResultProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), []);
	const advice = nextSession({ answer, twiceWithRoom: again && TWICE[again] });
	return (
		<>
			<h3 ref={heading} tabIndex={-1}>
				{VERDICTS[advice.verdict]}
			</h3>
			<p class="small quiet">
				{YOUR_ANSWER} {ANSWERS[answer]}.
			</p>
			<Changes advice={advice} numbers={numbers} />
			<button type="button" class="btn" onClick={onChange}>
				{CHANGE}
			</button>
		</>
	);
}
