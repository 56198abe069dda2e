import { useStore } from '@nanostores/preact';
import { useContext } from 'preact/hooks';
import { picks, picksFor, type Pick } from '../../lib/screening/levels.ts';
import { wholeLevel } from '../../lib/screening/elements.ts';
import type { Screening } from '../../lib/screening/score.ts';
import { $leftOut, $screening, goTo, reset } from '../../stores/screening.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';
import { Place } from './context.ts';
import { ElementRow } from './element-row.tsx';
import { Heading, SubHeading } from './heading.tsx';
import { SinceLast } from './history.tsx';
import { Legend } from './legend.tsx';
import { Mark } from './parts.tsx';
import { Retest } from './retest.tsx';
import { ELEMENT_NAMES, FRAMING, levelText, listText } from './strings.ts';
import { TakeOver } from './take-over.tsx';

/** What was found, what to work on first and why, and where to take it. */
export function Results() {
	const screening = useStore($screening);
	const { doses } = useContext(Place);
	const leftOut = useStore($leftOut);
	const chosen = picks(screening, doses);
	const rest = chosen.filter(({ isForWeakest }) => !isForWeakest);
	return (
		<div class="flow quiz__results">
			<Heading class="top" text="Where to start" />
			<p class="lead">{summary(screening, leftOut)}</p>
			<p class="small quiet">{FRAMING}</p>
			<Legend />
			<div>
				<SubHeading text="Your five areas" />
				<ul class="gauges">
					{screening.elements.map((entry) => (
						<ElementRow key={entry.element} entry={entry} screening={screening} />
					))}
				</ul>
			</div>
			<SinceLast />
			<div class="quiz__cols">
				<section class="flow">
					<SubHeading text="What to work on first" />
					{chosen.length === 0 && (
						<p>You left every test out, so there is nothing to go by. Do one or two, then come back.</p>
					)}
					{screening.weakest.map((element, index) => (
						<Reason key={element} screening={screening} index={index} chosen={chosen} />
					))}
					{hasTie(screening) && (
						<p class="small quiet">
							Another area scored the same. We name first what helps the others: moving freely, then steadily,
							then with force. <Mark of="rule-of-thumb" />
						</p>
					)}
					{rest.length > 0 && (
						<>
							<p>For the rest, start here:</p>
							<Exercises chosen={rest} />
						</>
					)}
					{chosen.length > 0 && (
						<>
							<p class="small quiet">
								Exercises and levels: <Mark of="rule-of-thumb" /> Level 0 starts on the easiest form, 1 on the
								next, 2 on the exercise itself, 3 on its harder form.
							</p>
							<TakeOver />
						</>
					)}
					<div class="row noprint">
						<button class="btn" type="button" onClick={() => window.print()}>
							Print
						</button>
						<button class="btn" type="button" onClick={() => goTo('check')}>
							Change answers
						</button>
						<button class="btn btn--bare" type="button" onClick={reset}>
							Start again
						</button>
					</div>
				</section>
				<Retest />
			</div>
		</div>
	);
}

/** One of the weakest elements: why it is named, and its exercises. An exercise named before is not named again. */
function Reason({
	screening,
	index,
	chosen,
}: {
	screening: Screening;
	index: number;
	chosen: readonly Pick[];
}) {
	const element = screening.weakest[index];
	const entry = screening.elements.find((other) => other.element === element);
	if (!element || entry?.outcome !== 'scored') return null;
	const earlier = screening.weakest.slice(0, index).flatMap((other) => picksFor(other, chosen));
	const own = picksFor(element, chosen).filter((pick) => !earlier.includes(pick));
	return (
		<>
			<p>
				<strong>{ELEMENT_NAMES[element]}</strong>:{' '}
				{entry.score === 3
					? 'already strong, and still among the lowest of your areas. Keep it up.'
					: `${levelText(wholeLevel(entry.score)).toLowerCase()}, ${index === 0 ? 'the lowest' : 'the next lowest'} of what you tested.`}
				{own.length === 0 && ' The exercises above train it too.'}
			</p>
			{own.length > 0 && <Exercises chosen={own} />}
		</>
	);
}

function Exercises({ chosen }: { chosen: readonly Pick[] }) {
	return (
		<ul class="quiz__picks">
			{chosen.map(({ slug, name, isOwnPage, dose, pattern }) => (
				<li key={pattern}>
					<a href={`/exercises/${slug}/`}>{name}</a>
					{!isOwnPage && <span class="small quiet"> (a form of the exercise on that page)</span>}
					{dose && (
						<>
							<br />
							<span class="dose">{dose}</span>
						</>
					)}
				</li>
			))}
		</ul>
	);
}

/** Does an element that is not among the weakest score as low as they do? */
function hasTie({ weakest, elements }: Screening): boolean {
	const scored = elements.flatMap((entry) => (entry.outcome === 'scored' ? [entry] : []));
	const worst = scored.filter(({ element }) => weakest.includes(element)).map(({ score }) => score);
	return scored.some(({ element, score }) => !weakest.includes(element) && score <= Math.max(...worst));
}

function summary({ weakest, elements }: Screening, leftOut: readonly ScreeningTest[]): string {
	const names = leftOut.map(({ name }) => name.toLowerCase());
	const isAllStrong = elements.every((entry) => entry.outcome === 'unknown' || entry.score === 3);
	const first =
		weakest.length === 0
			? 'Nothing is known yet.'
			: isAllStrong
				? 'All you tested is strong.'
				: `Begin with ${listText(weakest.map((element) => ELEMENT_NAMES[element].toLowerCase()))}.`;
	return leftOut.length === 0 ? first : `${first} You left out ${listText(names)}, so that is unknown.`;
}
