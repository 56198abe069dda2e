import { useStore } from '@nanostores/preact';
import type { Element } from '../../lib/model/exercise.ts';
import { type ElementScore, wholeLevel } from '../../lib/screening/elements.ts';
import type { Screening } from '../../lib/screening/score.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';
import { $shown } from '../../stores/screening.ts';
import { PowerGate } from './power-gate.tsx';
import { TestRow } from './test-row.tsx';
import { SmallHeading } from './heading.tsx';
import { ELEMENT_NAMES, levelText, listText } from './strings.ts';

/** One element: its level, a gauge for each of its tests, and what the marks mean in words. */
export function ElementRow({ entry, screening }: { entry: ElementScore; screening: Screening }) {
	const { element } = entry;
	const shown = useStore($shown);
	const own = shown.filter((test) => test.elements[0] === element);
	const shared = shown.filter((test) => test.elements.slice(1).includes(element));
	return (
		<li>
			<div>
				<SmallHeading text={ELEMENT_NAMES[element]} />
				<p class="lvl">{element === 'power' && !screening.gate.open ? 'Not open yet' : scoreWords(entry)}</p>
				<LevelBar entry={entry} />
			</div>
			<div class="quiz__tests">
				{own.map((test) => (
					<TestRow key={test.id} test={test} screening={screening} />
				))}
				{element === 'power' && <PowerGate gate={screening.gate} />}
				{shared.length > 0 && (
					<p class="quiet">
						{listText(shared.map(({ name }) => name))} {shared.length === 1 ? 'counts' : 'count'} here too;
						see {listText([...new Set(shared.map((test) => homeOf(test)))])}.
					</p>
				)}
			</div>
		</li>
	);
}

function LevelBar({ entry }: { entry: ElementScore }) {
	const level = entry.outcome === 'scored' ? wholeLevel(entry.score) : -1;
	return (
		<svg class="lvlbar" viewBox="0 0 52 24" aria-hidden="true">
			{[17, 12, 7, 2].map((top, index) => (
				<path
					key={top}
					class={index <= level ? 'on' : ''}
					stroke-dasharray={level < 0 ? '2 2' : undefined}
					d={`M${1 + index * 13} 23V${top}h10V23z`}
				/>
			))}
		</svg>
	);
}

function scoreWords(entry: ElementScore): string {
	if (entry.outcome === 'unknown') return 'Unknown';
	const level = wholeLevel(entry.score);
	const isWhole = level === entry.score;
	return isWhole ? levelText(level) : `${levelText(level)} (mean ${entry.score.toFixed(1)})`;
}

const homeOf = (test: ScreeningTest): string => ELEMENT_NAMES[test.elements[0] as Element].toLowerCase();
