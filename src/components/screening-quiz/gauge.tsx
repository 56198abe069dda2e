import { scoreText } from '../../lib/screening/threshold.ts';
import type { Athlete, ScreeningTest, Side, TestResult } from '../../lib/screening/types.ts';
import { sidesText } from './strings.ts';

const LEFT = 20;
const RIGHT = 580;
/** Where the left and the right side's marks stand, and the line under both. */
const LANES: Readonly<Record<Side, number>> = { left: 44, right: 82 };
const LINE = 104;

/** One test as a line: the norm as a band, both sides with the test's error, where levels begin. Hatched where unknown. */
export function Gauge({
	test,
	result,
	athlete,
}: {
	test: ScreeningTest;
	result: TestResult;
	athlete: Athlete;
}) {
	const limits = test.limits(athlete);
	const norm = test.norm(athlete);
	const scale = (value: number): number => {
		const part = Math.min(1, Math.max(0, value / test.scaleMax));
		return Math.round((LEFT + part * (RIGHT - LEFT)) * 10) / 10;
	};
	const hasNorm = result.outcome === 'scored' && norm.low !== undefined;
	const top = hasNorm ? 0 : result.outcome === 'scored' ? 26 : 40;
	return (
		<svg
			class="gauge"
			viewBox={`12 ${top} 578 ${134 - top}`}
			role="img"
			aria-label={describe(test, result, athlete)}
		>
			{result.outcome === 'scored' && norm.low !== undefined && norm.high !== undefined && (
				<NormBand low={scale(norm.low)} high={scale(norm.high)} label={norm.label ?? ''} />
			)}
			{result.outcome === 'unknown' && (
				<rect class="un" x={LEFT} y="46" width={RIGHT - LEFT} height={LINE - 46} />
			)}
			<path class="ax" d={`M${LEFT} ${LINE}H${RIGHT}`} />
			{limits.map((limit) => (
				<g key={limit}>
					<path class="tk" d={`M${scale(limit)} ${LINE}v8`} stroke-width="2" />
					<text x={scale(limit)} y={LINE + 25} text-anchor="middle">
						{limit}
					</text>
				</g>
			))}
			<text x={LEFT} y={LINE + 25} text-anchor="middle">
				0
			</text>
			<text x={RIGHT + 4} y={LINE + 25} text-anchor="end">
				{axisText(test)}
			</text>
			{result.outcome === 'scored' &&
				(['left', 'right'] as const).map((side) => {
					const { value } = result[side];
					const error = test.error.relative ? value * test.error.band : test.error.band;
					const most = test.input.kind === 'number' ? test.input.max : test.input.criteria.length;
					const [low, high, y] = [scale(value - error), scale(Math.min(most, value + error)), LANES[side]];
					return (
						<g key={side}>
							<path class="eb" d={`M${low} ${y - 7}v14M${low} ${y}H${high}M${high} ${y - 7}v14`} />
							<circle class="pt" cx={scale(value)} cy={y} r="11" />
							<text class="lr" x={scale(value)} y={y} dy="0.36em">
								{side === 'left' ? 'L' : 'R'}
							</text>
						</g>
					);
				})}
		</svg>
	);
}

const axisText = ({ unit, unitText }: ScreeningTest): string =>
	unit === 'criteria' ? 'points' : unitText[1];

function NormBand({ low, high, label }: { low: number; high: number; label: string }) {
	const middle = Math.min(450, Math.max(150, (low + high) / 2));
	return (
		<>
			<rect
				class="nb"
				x={Math.min(low, high - 6)}
				y="26"
				width={Math.max(6, high - low)}
				height={LINE - 26}
			/>
			<path class="nl" d={low === high ? `M${low} 26V${LINE}` : `M${low} 26V${LINE}M${high} 26V${LINE}`} />
			<text x={middle} y="18" text-anchor="middle">
				{label}
			</text>
		</>
	);
}

function describe(test: ScreeningTest, result: TestResult, athlete: Athlete): string {
	const [one, two, three] = test.limits(athlete);
	const levels = `Levels 1, 2 and 3 begin at ${one}, ${two} and ${scoreText(test, three)}.`;
	if (result.outcome === 'unknown') return `${test.name}: not tested. ${levels}`;
	return `${test.name}: ${sidesText(test, result.left.value, result.right.value)}. ${levels}`;
}
