import { beatMs, endOf, next, type Timer } from './timer.ts';
import type { Run } from './tools.ts';

/**
 * What is to be heard: `get-ready`; `tick`, one a second, the last three before it starts; `go`; `beat` and `half-beat`, the first of a
 * repetition and the others; `ten` seconds left; `change` of sides, or `rest` before the same side again; `done`.
 */
export type CueKind = 'get-ready' | 'tick' | 'go' | 'beat' | 'half-beat' | 'ten' | 'change' | 'rest' | 'done';

export interface Cue {
	/** On the timer's clock, milliseconds. */
	readonly at: number;
	readonly kind: CueKind;
}

/** Ticks before a start. */
const TICKS = 3;

/** A run shorter than this says nothing about its last ten seconds, seconds. */
const LONG_RUN = 20;

/** Cues after one moment and up to another, if nobody taps. Windows that meet give every cue once. */
export function cuesBetween(timer: Timer, after: number, until: number): readonly Cue[] {
	const cues: Cue[] = [];
	if (timer.pausedAt !== undefined) return cues;
	for (let at = timer; at.since <= until; at = next(at, endOf(at))) {
		cues.push(...cuesOf(at, after, until));
		if (at.phase === 'idle' || at.phase === 'done') break;
	}
	return cues.filter((cue) => cue.at > after && cue.at <= until).sort((a, b) => a.at - b.at);
}

function cuesOf(timer: Timer, after: number, until: number): readonly Cue[] {
	const { phase, run, since, turns, turn } = timer;
	switch (phase) {
		case 'idle':
			return [];
		case 'ready': {
			const end = endOf(timer);
			const ticks = Array.from({ length: TICKS }, (_, index): Cue => ({
				at: end - (index + 1) * 1000,
				kind: 'tick',
			}));
			return [{ at: since, kind: 'get-ready' }, ...ticks.filter(({ at }) => at > since)];
		}
		case 'rest':
			return [{ at: since, kind: turns[turn] === turns[turn - 1] ? 'rest' : 'change' }];
		case 'done':
			return [{ at: since, kind: 'done' }];
		case 'run':
			return [...lastTen(timer), ...(run.kind === 'beat' ? beats(run, since, after, until) : [go(timer)])];
	}
}

const go = ({ since }: Timer): Cue => ({ at: since, kind: 'go' });

function lastTen(timer: Timer): readonly Cue[] {
	const { run, since } = timer;
	if (run.kind !== 'hold' && run.kind !== 'countdown') return [];
	const end = endOf(timer);
	return end - since < LONG_RUN * 1000 ? [] : [{ at: end - 10_000, kind: 'ten' }];
}

/** The first beat is the start. */
function beats(run: Run & { kind: 'beat' }, since: number, after: number, until: number): readonly Cue[] {
	const every = beatMs(run);
	const last = run.capReps * run.words.length - 1;
	const cues: Cue[] = [];
	const first = Math.max(0, Math.floor((after - since) / every));
	for (let index = first; index <= last && since + index * every <= until; index += 1) {
		const kind = index === 0 ? 'go' : index % run.words.length === 0 ? 'beat' : 'half-beat';
		cues.push({ at: since + index * every, kind });
	}
	return cues;
}
