import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $asked, $isComplete, $told, reset, start } from '../../stores/screening.ts';
import { Heading, SubHeading } from './heading.tsx';
import { LastScreened } from './history-start.tsx';
import { Lengths } from './lengths.tsx';
import { FRAMING } from './strings.ts';

/** What a length needs beside floor and wall. */
const KIT = [
	'a wall',
	'a firm chair 43 to 48 cm high',
	'a tape measure or ruler',
	'a mat or carpet',
	'for standard and full: a step about 20 cm high, such as the bottom stair, and a box, bench or sofa edge about 60 cm high',
	'a phone to film yourself, with a metronome app',
];

/** Before the first question: what it is for, how long it may take, when not to. */
export function Start() {
	const { answers } = useStore($told);
	const asked = useStore($asked);
	const isComplete = useStore($isComplete);
	// What was saved is known only in the browser: first render what the server rendered.
	const [isReady, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	const hasAnswers = isReady && Object.keys(answers).length > 0;
	const done = asked.filter((id) => answers[id] !== undefined).length;
	return (
		<div class="flow quiz__start">
			<Heading class="top" text="Find your starting level" isStart />
			<p class="lead">Tests at home that show what to work on first and which exercises suit you now.</p>
			<p>{FRAMING} You may leave any test out: what we do not know counts as unknown, never as zero.</p>
			{hasAnswers && (
				<p role="status">
					{isComplete
						? 'Your answers from last time are here.'
						: `You have done ${done} of ${asked.length} tests.`}
				</p>
			)}
			<LastScreened />
			<div class="flow needs-js noprint">
				<Lengths />
				<div class="row">
					<button class="btn btn--next" type="button" onClick={start}>
						{hasAnswers ? 'Carry on' : 'Start'}
					</button>
					{hasAnswers && (
						<button class="btn" type="button" onClick={reset}>
							Start again
						</button>
					)}
				</div>
			</div>
			<p class="noprint">
				<a href="#tests">See every test with its picture</a>
			</p>
			<div class="cols2">
				<section class="flow">
					<SubHeading text="What you need" />
					<ul class="ticks">
						{KIT.map((thing) => (
							<li key={thing}>{thing}</li>
						))}
					</ul>
				</section>
				<section class="flow">
					<SubHeading text="Before you begin" />
					<p>
						Warm up: five minutes of easy jogging or brisk walking. Choose a day without hard running, and do
						the tests in this order, from least to most tiring.
					</p>
					<p>
						Not sure whether you should train at all today?{' '}
						<a href="/safety/">Read when to stop and get help</a>.
					</p>
				</section>
			</div>
			<section class="flow">
				<SubHeading text="Or do them on paper" />
				<p>
					The same tests, with room for your scores.{' '}
					<span class="needs-js">
						The sheet prints the length chosen above.{' '}
						<button class="quiz__link noprint" type="button" onClick={() => window.print()}>
							Print the sheet
						</button>
					</span>
				</p>
			</section>
		</div>
	);
}
