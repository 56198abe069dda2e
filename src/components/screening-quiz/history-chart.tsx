import { longDate } from '../../lib/model/date.ts';
import { changeSince, partOf, partsOf, sameRange, type Part } from '../../lib/screening/change.ts';
import type { KeptScreening } from '../../lib/screening/history.ts';
import { scoreText } from '../../lib/screening/threshold.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';
import { SmallHeading } from './heading.tsx';
import { CHANGE_WORDS, partName } from './history-words.ts';

interface Point {
	readonly on: string;
	readonly value: number;
}

/** One test over time: a small chart for each side on one scale, what changed since the first time, and all scores as a table. */
export function TestHistory({
	test,
	screenings,
}: {
	test: ScreeningTest;
	screenings: readonly KeptScreening[];
}) {
	const done = screenings.filter(({ scores }) => scores[test.id]);
	const newest = done.at(-1)?.scores[test.id];
	if (!newest) return null;
	const sides = partsOf(newest).map(([part]) => ({ part, points: pointsOf(test, part, done) }));
	const highest = sides.flatMap(({ points }) => [
		...points.map(({ value }) => value),
		sameRange(points.at(-1)?.value ?? 0, test.error)[1],
	]);
	const top = roundUp(Math.max(...highest));
	return (
		<section class="history__test">
			<SmallHeading text={test.name} />
			<div class="history__panels">
				{sides.map(({ part, points }) => (
					<Panel key={part} test={test} part={part} points={points} top={top} />
				))}
			</div>
			<SinceFirst test={test} done={done} />
			<table>
				<caption class="vh">{test.name}, all scores</caption>
				<thead>
					<tr>
						<th scope="col">Day</th>
						{sides.map(({ part }) => (
							<th key={part} scope="col">
								{partName(test, part)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{done.map(({ on, scores }) => (
						<tr key={on}>
							<th scope="row">{longDate(on)}</th>
							{sides.map(({ part }) => {
								const value = scores[test.id] && partOf(scores[test.id] ?? newest, part);
								return <td key={part}>{value === undefined ? '–' : scoreText(test, value)}</td>;
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function SinceFirst({ test, done }: { test: ScreeningTest; done: readonly KeptScreening[] }) {
	const newest = done.at(-1);
	const change = newest && changeSince(test, newest, done.slice(0, -1), 'first');
	if (!change) return <p class="small">Done once so far.</p>;
	const words = change.parts.map(
		({ part, change: each }) => `${partName(test, part).toLowerCase()}: ${CHANGE_WORDS[each]}`,
	);
	return (
		<p class="small">
			Since {longDate(change.since)}, {words.join('; ')}.
		</p>
	);
}

/** The box of a panel: scores between `HIGH` and `LOW`, days between `LEFT` and `RIGHT`. */
const [LEFT, RIGHT, HIGH, LOW] = [26, 140, 28, 92];

function Panel({
	test,
	part,
	points,
	top,
}: {
	test: ScreeningTest;
	part: Part;
	points: readonly Point[];
	top: number;
}) {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return null;
	const x = (on: string) => {
		const [from, to] = [Date.parse(first.on), Date.parse(last.on)];
		return round(
			from === to
				? (LEFT + RIGHT) / 2
				: LEFT + 8 + ((Date.parse(on) - from) / (to - from)) * (RIGHT - LEFT - 16),
		);
	};
	const y = (value: number) => round(LOW - (value / top) * (LOW - HIGH));
	const [low, high] = sameRange(last.value, test.error);
	const dates = axisDates(first.on, last.on);
	return (
		<svg class="history__chart" viewBox="0 0 150 114" role="img" aria-label={describe(test, part, points)}>
			<text class="hd" x="4" y="13">
				{partName(test, part)}
			</text>
			<rect class="hb" x={LEFT} y={y(high)} width={RIGHT - LEFT} height={round(y(low) - y(high))} />
			<path class="ha" d={`M${LEFT} ${HIGH}V${LOW}H${RIGHT}`} />
			<text x={LEFT - 4} y={HIGH + 5} text-anchor="end">
				{top}
			</text>
			<text x={LEFT - 4} y={LOW + 4} text-anchor="end">
				0
			</text>
			<path class="hl" d={`M${points.map(({ on, value }) => `${x(on)} ${y(value)}`).join('L')}`} />
			{points.map(({ on, value }) => (
				<circle key={on} class="hp" cx={x(on)} cy={y(value)} r="4.5" />
			))}
			{dates.length === 1 ? (
				<text x={(LEFT + RIGHT) / 2} y="108" text-anchor="middle">
					{dates[0]}
				</text>
			) : (
				<>
					<text x={LEFT} y="108">
						{dates[0]}
					</text>
					<text x={RIGHT + 6} y="108" text-anchor="end">
						{dates[1]}
					</text>
				</>
			)}
		</svg>
	);
}

const pointsOf = ({ id }: ScreeningTest, part: Part, done: readonly KeptScreening[]): readonly Point[] =>
	done.flatMap(({ on, scores }) => {
		const value = scores[id] && partOf(scores[id], part);
		return value === undefined ? [] : [{ on, value }];
	});

function describe(test: ScreeningTest, part: Part, points: readonly Point[]): string {
	const said = points.map(({ on, value }) => `${scoreText(test, value)} on ${longDate(on)}`);
	return `${test.name}, ${partName(test, part).toLowerCase()}: ${said.join(', ')}.`;
}

/** The ends of the time axis: `3 Jan`, or `Jan 2026` when they lie in different years. */
function axisDates(first: string, last: string): readonly string[] {
	const isOneYear = first.slice(0, 4) === last.slice(0, 4);
	const format = new Intl.DateTimeFormat('en-GB', {
		...(isOneYear ? { day: 'numeric', month: 'short' } : { month: 'short', year: 'numeric' }),
		timeZone: 'UTC',
	});
	return [...new Set([first, last])].map((on) => format.format(Date.parse(on)));
}

/** A round number at least as large, for the end of a scale. */
function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
	const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value) ?? 10;
	return step * power;
}

const round = (number: number): number => Math.round(number * 10) / 10;
