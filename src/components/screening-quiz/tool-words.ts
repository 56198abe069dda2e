import { placeLabel } from '../../lib/screening/parse.ts';
import { scoreText } from '../../lib/screening/threshold.ts';
import { countsTaps, isTimed, type Taken, type Timer } from '../../lib/screening/timer.ts';
import type { Tool } from '../../lib/screening/tools.ts';
import type { Place, ScreeningTest } from '../../lib/screening/types.ts';

/** The name of a side, nothing where there are none. */
export const sideName = (test: ScreeningTest, side: Place): string =>
	side === 'whole' ? '' : placeLabel(test, side);

/** Whose turn it is: `Left leg`, or `Left leg, 2 of 3`. */
export function turnText(test: ScreeningTest, { turns, turn }: Timer): string {
	const side = turns[turn] ?? 'whole';
	const isSame = (other: Place) => other === side;
	const all = turns.filter(isSame).length;
	const name = sideName(test, side);
	return all > 1 ? `${name}, ${turns.slice(0, turn + 1).filter(isSame).length} of ${all}` : name;
}

/** What the tool does, before it starts. */
export function toolText({ run, readySeconds }: Tool): string {
	const ready = `${readySeconds} seconds to get ready, then`;
	switch (run.kind) {
		case 'hold':
			return `${ready} it counts up, ${run.capSeconds} seconds at most.`;
		case 'countdown':
			return `${ready} ${run.seconds} seconds.${run.counts ? ' Count, or ask someone to tap.' : ''}`;
		case 'beat': {
			const [first = '', second = ''] = run.words;
			return `${ready} ${run.bpm} beats a minute: ${first.toLowerCase()} on one, ${second.toLowerCase()} on the next.`;
		}
		case 'taps':
			return `${ready} each tap counts one. Ask someone to tap for you.`;
	}
}

/** What a tap on the panel does now. */
export function tapText({ phase, pausedAt, run }: Timer): string {
	if (pausedAt !== undefined) return 'Go on';
	switch (phase) {
		case 'idle':
			return 'Start';
		case 'ready':
			return 'Starts by itself';
		case 'rest':
			return 'Tap when ready';
		case 'done':
			return 'Do it again';
		case 'run':
			if (countsTaps(run)) return 'Tap to count';
			return run.kind === 'countdown' ? 'Tap to end' : 'Tap to stop';
	}
}

/** The line under the figure. */
export function underFigure(
	test: ScreeningTest,
	{ phase, pausedAt, run }: Timer,
	beat: number | undefined,
): string {
	if (pausedAt !== undefined) return 'paused';
	if (phase === 'ready') return 'get ready';
	if (phase === 'rest') return 'seconds of rest';
	switch (run.kind) {
		case 'hold':
			return 'seconds';
		case 'countdown':
			return 'seconds left';
		case 'beat':
			return run.words[(beat ?? 0) % run.words.length] ?? '';
		case 'taps':
			return test.unitText[1];
	}
}

/** `Left leg: 12.3 s`. */
export function takenText(test: ScreeningTest, { side, value }: Taken): string {
	const score = value === undefined ? 'nothing counted' : scoreText(test, value);
	const name = sideName(test, side);
	return name ? `${name}: ${score}` : score.slice(0, 1).toUpperCase() + score.slice(1);
}

/** What a screen reader says when a timer moved on. Seconds and counts on the way are left to the eye and the beeps. */
export function moveText(test: ScreeningTest, before: Timer, after: Timer, isScore: boolean): string {
	const fresh = after.taken.slice(before.taken.length);
	const scores = isScore ? fresh.map((taken) => `${takenText(test, taken)}.`) : [];
	const side = sideName(test, after.turns[after.turn] ?? 'whole').toLowerCase();
	const isSameSide = after.turns[after.turn] === after.turns[after.turn - 1];
	const stage = {
		idle: isTimed(before) ? 'Stopped.' : '',
		ready: side ? `Get ready, ${side}.` : 'Get ready.',
		run: 'Go.',
		rest: isSameSide ? 'Rest.' : `Change sides: ${side} next.`,
		done: 'Done.',
	}[after.phase];
	return [...scores, stage].join(' ');
}
