import { useStore } from '@nanostores/preact';
import type { Element } from '../../lib/model/exercise.ts';
import { TESTS } from '../../lib/screening/registry.ts';
import type { ElementScore, Gate, GateCheck, Screening } from '../../lib/screening/score.ts';
import { wholeLevel } from '../../lib/screening/score.ts';
import { realChangeText } from '../../lib/screening/threshold.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';
import { $told, goTo } from '../../stores/screening.ts';
import { Gauge } from './gauge.tsx';
import { SmallHeading } from './heading.tsx';
import { Mark, Statement } from './parts.tsx';
import { balanceText, ELEMENT_NAMES, levelText, listText, sidesText } from './strings.ts';

/** One element: its level, a gauge for each of its tests, and what the marks mean in words. */
export function ElementRow({ entry, screening }: { entry: ElementScore; screening: Screening }) {
	const { element } = entry;
	const own = TESTS.filter((test) => test.elements[0] === element);
	const shared = TESTS.filter((test) => test.elements.slice(1).includes(element));
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

function TestRow({ test, screening }: { test: ScreeningTest; screening: Screening }) {
	const { athlete } = useStore($told);
	const result = screening.results[test.id];
	return (
		<div class="quiz__row">
			<Gauge test={test} result={result} athlete={athlete} />
			<div>
				<p>
					<strong>{test.name}.</strong>{' '}
					{result.outcome === 'scored' ? (
						<>
							{capital(sidesText(test, result.left.value, result.right.value))}:{' '}
							{levelText(result.level).toLowerCase()}, by the weaker {test.sideOf}.{' '}
							{balanceText(result.asymmetry.balance, result.asymmetry.weaker, test)}
						</>
					) : (
						<>
							You left this out. Unknown is not zero.{' '}
							<button type="button" class="quiz__link noprint" onClick={() => goTo(test.id)}>
								Do it now
							</button>
							<span class="noprint">, about {test.minutes} minutes.</span>
						</>
					)}
				</p>
				<details>
					<summary>How far to trust it</summary>
					<p>
						Levels: <Statement of={test.limitsFrom} />
					</p>
					<p>
						Error: <Statement of={test.error} /> A real change is {realChangeText(test)}.
					</p>
					<p>
						It tells: {lower(test.tells)} It cannot tell: {lower(test.cannotTell)}
					</p>
				</details>
			</div>
			<p class="quiet quiz__norm">
				<Statement of={test.norm(athlete)} /> Measured on {test.norm(athlete).population}.
			</p>
		</div>
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

const STATES: Readonly<Record<GateCheck['state'], string>> = {
	passed: 'there',
	failed: 'not yet',
	unknown: 'not tested',
};

function PowerGate({ gate: { checks } }: { gate: Gate }) {
	return (
		<div class="quiz__row">
			<svg class="gauge" viewBox="12 0 578 72" role="img" aria-label="Jumps: not tested">
				<rect class="un" x="20" y="4" width="560" height="58" />
				<path class="ax" d="M20 62H580" />
			</svg>
			<div>
				<p>
					<strong>Jumps.</strong> They open when all three hold. <Mark of="rule-of-thumb" />
				</p>
				<ul class="quiz__gate">
					{checks.map((check) => (
						<li key={check.id}>
							{needText(check)}: <strong>{STATES[check.state]}</strong>
						</li>
					))}
				</ul>
				<p class="quiet">The hops are not among these six tests, so jumping stays closed for now.</p>
			</div>
		</div>
	);
}

function needText({ id, needs }: GateCheck): string {
	switch (id) {
		case 'stability':
			return `stability of ${needs} or more`;
		case 'heel-raises':
			return `${needs} heel raises on each leg`;
		case 'hops':
			return `${needs} quiet hops on each leg without pain`;
	}
}

function scoreWords(entry: ElementScore): string {
	if (entry.outcome === 'unknown') return 'Unknown';
	const level = wholeLevel(entry.score);
	const isWhole = level === entry.score;
	return isWhole ? levelText(level) : `${levelText(level)} (mean ${entry.score.toFixed(1)})`;
}

const homeOf = (test: ScreeningTest): string => ELEMENT_NAMES[test.elements[0] as Element].toLowerCase();
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
