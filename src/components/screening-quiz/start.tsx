import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { TESTS } from '../../lib/screening/registry.ts';
import { $told, isComplete, reset, start } from '../../stores/screening.ts';
import { Heading, SubHeading } from './heading.tsx';
import { LastScreened } from './history-start.tsx';
import { FRAMING } from './strings.ts';

const MINUTES = TESTS.reduce((sum, { minutes }) => sum + minutes, 0);
const KIT = [
	'a wall',
	'a step about 20 cm high, such as the bottom stair',
	'a box, bench or sofa edge about 60 cm high',
	'a tape measure or ruler',
	'a phone to film yourself, with a metronome app',
	'a mat or carpet',
];

/** Before the first question: what it is for, what it takes, when not to. */
export function Start() {
	const { answers } = useStore($told);
	// What was saved is known only in the browser: first render what the server rendered.
	const [isReady, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	const done = isReady ? Object.keys(answers).length : 0;
	return (
		<div class="flow quiz__start">
			<Heading class="top" text="Find your starting level" isStart />
			<p class="lead">
				Six tests at home, about {MINUTES} minutes. You learn what to work on first and which exercises suit
				you now.
			</p>
			<p>{FRAMING} You may leave any test out: what we do not know counts as unknown, never as zero.</p>
			{done > 0 && (
				<p role="status">
					{isComplete(answers)
						? 'Your answers from last time are here.'
						: `You have done ${done} of ${TESTS.length} tests.`}
				</p>
			)}
			<LastScreened />
			<div class="row needs-js">
				<button class="btn btn--next" type="button" onClick={start}>
					{done > 0 ? 'Carry on' : 'Start'}
				</button>
				{done > 0 && (
					<button class="btn" type="button" onClick={reset}>
						Start again
					</button>
				)}
			</div>
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
					<button class="quiz__link needs-js noprint" type="button" onClick={() => window.print()}>
						Print the sheet
					</button>
				</p>
			</section>
		</div>
	);
}
