import { levelScoreText, topOf } from '../../lib/screening/threshold.ts';
import type { Athlete, ScreeningTest, TestResult } from '../../lib/screening/types.ts';
import { SIDES } from '../../lib/screening/types.ts';
import { resultText } from './strings.ts';

const LEFT = 20;
const RIGHT = 580;
/** Where the marks of the left and the right side stand, the one mark of a test judged as a whole, and the line under them. */
const LANES = { left: 44, right: 82, whole: 82 } as const;
const LINE = 104;

/** A mark on the line: a score with what it may be off by, nothing where that is not known in the gauge's unit. */
interface Point {
	readonly lane: keyof typeof LANES;
	readonly value: number;
	readonly error: number | undefined;
}

/**
 * One test as a line: the norm as a band, the score or both sides with the test's error, where levels begin. Hatched where unknown; without
 * a result only what scores are measured against.
 */
export function Gauge({
	test,
	result,
	athlete,
}: {
	test: ScreeningTest;
	result?: TestResult;
	athlete: Athlete;
}) {
	const limits = test.limits(athlete);
	const norm = test.norm(athlete);
	const { scaleMin: from = 0, scaleMax: to } = test;
	const scale = (value: number): number => {
		const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
		return Math.round((LEFT + part * (RIGHT - LEFT)) * 10) / 10;
	};
	const points = pointsOf(test, result);
	const { low, high } = !result || points.length > 0 ? norm : {};
	const hasNorm = low !== undefined;
	const top = hasNorm ? 0 : !result ? 86 : points.length === 2 ? 26 : points.length === 1 ? 60 : 40;
	return (
		<svg
			class="gauge"
			viewBox={`12 ${top} 578 ${134 - top}`}
			role="img"
			aria-label={describe(test, result, athlete)}
		>
			{low !== undefined && high !== undefined && (
				<NormBand low={scale(low)} high={scale(high)} label={norm.label ?? ''} />
			)}
			{result?.outcome === 'unknown' && (
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
			{!limits.includes(from) && (
				<text x={LEFT} y={LINE + 25} text-anchor="middle">
					{from}
				</text>
			)}
			<text x={RIGHT + 4} y={LINE + 25} text-anchor="end">
				{axisText(test)}
			</text>
			{points.map(({ lane, value, error = 0 }) => {
				const [low, high] = [scale(value - error), scale(Math.min(topOf(test), value + error))];
				const y = LANES[lane];
				return (
					<g key={lane}>
						{error > 0 && (
							<path class="eb" d={`M${low} ${y - 7}v14M${low} ${y}H${high}M${high} ${y - 7}v14`} />
						)}
						<circle class="pt" cx={scale(value)} cy={y} r="11" />
						{lane !== 'whole' && (
							<text class="lr" x={scale(value)} y={y} dy="0.36em">
								{lane === 'left' ? 'L' : 'R'}
							</text>
						)}
					</g>
				);
			})}
		</svg>
	);
}

/** Both sides where each is judged, else the one figure that is. */
function pointsOf(test: ScreeningTest, result: TestResult | undefined): readonly Point[] {
	if (result?.outcome !== 'scored') return [];
	const { relative, band } = test.error;
	const errorOf = (value: number): number => (relative ? value * band : band);
	const { sides, value } = result;
	if (!sides) return [{ lane: 'whole', value, error: errorOf(value) }];
	if (test.judged !== 'weaker-side') return [{ lane: 'whole', value, error: undefined }];
	return SIDES.map((side) => ({ lane: side, value: sides[side], error: errorOf(sides[side]) }));
}

function axisText({ unit, unitText, levelUnit, better }: ScreeningTest): string {
	const name =
		unit === 'criteria' ? 'points' : unit === 'cm' && !levelUnit ? 'cm' : (levelUnit ?? unitText)[1];
	return better === 'less' ? `← better · ${name}` : name;
}

function NormBand({ low, high, label }: { low: number; high: number; label: string }) {
	// About half its width where it is set largest, so that it stays inside.
	const half = label.length * 6;
	const middle = Math.min(RIGHT - half, Math.max(LEFT + half, (low + high) / 2));
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

function describe(test: ScreeningTest, result: TestResult | undefined, athlete: Athlete): string {
	const [one, two, three] = test.limits(athlete);
	const end = levelScoreText(test, three);
	const levels = `Levels 1, 2 and 3 begin at ${one}, ${two} and ${end}${test.better === 'less' ? '; less is better' : ''}.`;
	if (!result) return `${test.name}. ${levels}`;
	if (result.outcome === 'unknown') return `${test.name}: not tested. ${levels}`;
	return `${test.name}: ${resultText(test, result)}. ${levels}`;
}
