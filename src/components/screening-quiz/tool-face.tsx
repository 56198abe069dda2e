import { faceOf, type Timer } from '../../lib/screening/timer.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';
import { turnText, underFigure } from './tool-words.ts';

/** A beat is seen for this long, milliseconds. */
const FLASH = 160;
/** Beats on one line. */
const LINE = 20;

interface Props {
	test: ScreeningTest;
	timer: Timer;
	now: number;
}

/** The side, the figure and the word for someone who stands two metres away, and how far along it is. */
export function ToolFace({ test, timer, now }: Props) {
	const { figure, part, beat } = faceOf(timer, now);
	const isFlash = beat !== undefined && beat.ago < FLASH && timer.pausedAt === undefined;
	const side = timer.turns[timer.turn];
	const under = underFigure(test, timer, beat?.index);
	const isLong = figure > 99;
	return (
		<div class={isFlash ? 'tool__face tool__face--beat' : 'tool__face'}>
			<p class="tool__side">
				{timer.phase === 'rest' && timer.turns[timer.turn - 1] !== side && <small>Change sides</small>}
				{turnText(test, timer)}
			</p>
			<p class={isLong ? 'tool__figure tool__figure--long' : 'tool__figure'} role="timer" aria-live="off">
				{figure}
			</p>
			<p class={beat ? 'tool__under tool__under--beat' : 'tool__under'}>{under}</p>
			{beat ? <Beats index={beat.index} /> : <Bar part={part ?? 0} />}
		</div>
	);
}

function Bar({ part }: { part: number }) {
	return (
		<svg class="tool__bar" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
			<rect class="rest" width="1000" height="12" />
			<rect class="gone" width={Math.round(part * 1000)} height="12" />
		</svg>
	);
}

/** Beats as strokes, taller where a repetition begins, as in the drawings of a week: the ground is the line. */
function Beats({ index }: { index: number }) {
	const at = index % LINE;
	return (
		<svg class="tool__beats" viewBox={`0 0 ${LINE * 10} 24`} aria-hidden="true">
			{Array.from({ length: LINE }, (_, place) => (
				<path
					key={place}
					class={place <= at ? 'gone' : 'rest'}
					d={`M${place * 10 + 5} ${place % 2 === 0 ? 4 : 12}V24`}
				/>
			))}
		</svg>
	);
}
