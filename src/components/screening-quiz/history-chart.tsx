import { longDate } from '../../lib/model/date.ts';
import { changeSince, partsOf, sameRange } from '../../lib/screening/over-time.ts';
import { placeLabel, placesOf } from '../../lib/screening/parse.ts';
import type { KeptScreening } from '../../lib/screening/history.ts';
import { scoreText } from '../../lib/screening/threshold.ts';
import type { Place, ScreeningTest } from '../../lib/screening/types.ts';
import { SmallHeading } from './heading.tsx';
import { CHANGE_WORDS } from './history-words.ts';

interface Point {
	readonly on: string;
	readonly value: number;
}

/** One test over time (`done` oldest first): a small chart for each side on one scale, what changed since the first time, and all scores as a table. */
export function TestHistory({ test, done }: { test: ScreeningTest; done: readonly KeptScreening[] }) {
	const sides = placesOf(test).map((place) => ({ place, points: pointsOf(test, place, done) }));
	const highest = sides.flatMap(({ points }) => [
		...points.map(({ value }) => value),
		sameRange(test, points.at(-1)?.value ?? 0)[1],
	]);
	const top = roundUp(Math.max(...highest));
	return (
		<section class="history__test">
			<SmallHeading text={test.name} />
			<div class="history__panels">
				{sides.map(({ place, points }) => (
					<Panel key={place} test={test} place={place} points={points} top={top} />
				))}
			</div>
			<SinceFirst test={test} done={done} />
			<table>
				<caption class="vh">{test.name}, all scores</caption>
				<thead>
					<tr>
						<th scope="col">Day</th>
						{sides.map(({ place }) => (
							<th key={place} scope="col">
								{placeLabel(test, place)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{done.map(({ on, scores }) => (
						<tr key={on}>
							<th scope="row">{longDate(on)}</th>
							{sides.map(({ place }) => {
								const value = new Map(partsOf(scores[test.id])).get(place);
								return <td key={place}>{value === undefined ? '–' : scoreText(test, value)}</td>;
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
	if (!change) return null;
	const words = change.parts.map(
		({ place, change: each }) => `${placeLabel(test, place).toLowerCase()}: ${CHANGE_WORDS[each]}`,
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
	place,
	points,
	top,
}: {
	test: ScreeningTest;
	place: Place;
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
	const [low, high] = sameRange(test, last.value);
	const dates = axisDates(first.on, last.on);
	return (
		<svg class="history__chart" viewBox="0 0 150 114" role="img" aria-label={describe(test, place, points)}>
			<text class="hd" x="4" y="13">
				{placeLabel(test, place)}: {last.value}
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

const pointsOf = ({ id }: ScreeningTest, place: Place, done: readonly KeptScreening[]): readonly Point[] =>
	done.flatMap(({ on, scores }) => {
		const value = new Map(partsOf(scores[id])).get(place);
		return value === undefined ? [] : [{ on, value }];
	});

function describe(test: ScreeningTest, place: Place, points: readonly Point[]): string {
	const said = points.map(({ on, value }) => `${scoreText(test, value)} on ${longDate(on)}`);
	return `${test.name}, ${placeLabel(test, place).toLowerCase()}: ${said.join(', ')}.`;
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
