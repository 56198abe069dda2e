import type { Run, Tool } from './tools.ts';
import type { Place } from './types.ts';

/** What one run gave: seconds to a tenth, or repetitions; undefined where nothing was counted. */
export interface Taken {
	readonly side: Place;
	readonly value: number | undefined;
}

/**
 * A tool while it is used: get ready, run, rest, get ready, run … done. It holds moments only, milliseconds on any one clock, so that
 * it does not matter how often or how late it is looked at.
 */
export interface Timer {
	readonly run: Run;
	readonly readySeconds: number;
	readonly restSeconds: number;
	/** The sides in the order in which they run. */
	readonly turns: readonly Place[];
	readonly phase: 'idle' | 'ready' | 'run' | 'rest' | 'done';
	/** The turn that runs or comes next. */
	readonly turn: number;
	/** When the phase began; moved on by the length of every pause. */
	readonly since: number;
	readonly pausedAt: number | undefined;
	readonly taps: number;
	readonly taken: readonly Taken[];
}

/** A tap this soon after a run ended was meant for the run, milliseconds. */
const BOUNCE = 1000;

/** Sums of fractional moments fall short by less than this, milliseconds. */
const HAIR = 0.01;

/** A tool put down. `sides`: in their order, where not all of the tool's. */
export function idle(tool: Tool, sides: readonly Place[] = tool.sides): Timer {
	const { run, readySeconds, restSeconds, runsEach } = tool;
	return {
		...{ run, readySeconds, restSeconds },
		turns: sides.flatMap((side) => Array.from({ length: runsEach }, () => side)),
		...{ phase: 'idle', turn: 0, since: 0, pausedAt: undefined, taps: 0, taken: [] },
	};
}

/** Begins with the first side. */
export const start = (timer: Timer, now: number): Timer => ({
	...timer,
	...{ phase: 'ready', turn: 0, since: now, pausedAt: undefined, taps: 0, taken: [] },
});

/** Through every phase that is over by now, each from the moment at which the last one ended. */
export function advance(timer: Timer, now: number): Timer {
	if (timer.pausedAt !== undefined) return timer;
	let at = timer;
	for (let end = endOf(at); end <= now + HAIR; end = endOf(at)) at = next(at, end);
	return at;
}

/** The whole panel is one button: starts, counts, ends the run or ends the rest, whatever the phase is. */
export function tap(timer: Timer, now: number): Timer {
	const at = advance(timer, now);
	if (at.pausedAt !== undefined) return resume(at, now);
	const isBounce = now - at.since < BOUNCE;
	switch (at.phase) {
		case 'idle':
			return start(at, now);
		case 'ready':
			return at;
		case 'run':
			return countsTaps(at.run) ? advance({ ...at, taps: at.taps + 1 }, now) : finish(at, now);
		case 'rest':
			return isBounce ? at : next(at, now);
		case 'done':
			return isBounce ? at : start(at, now);
	}
}

/** Ends the run and takes what it gave. Nothing outside a run. */
export function finish(timer: Timer, now: number): Timer {
	const at = advance(timer, now);
	return at.phase === 'run' && at.pausedAt === undefined ? next(at, now) : at;
}

/** The same side again, from getting ready; the run is dropped. */
export function again(timer: Timer, now: number): Timer {
	const at = advance(timer, now);
	return at.phase === 'run' ? { ...at, phase: 'ready', since: now, pausedAt: undefined, taps: 0 } : at;
}

/** Puts the tool down; the run is dropped. */
export const stop = (timer: Timer): Timer => ({
	...timer,
	...{ phase: 'idle', turn: 0, since: 0, pausedAt: undefined, taps: 0, taken: [] },
});

/** Time stands still until `resume`. */
export function pause(timer: Timer, now: number): Timer {
	const at = advance(timer, now);
	return isTimed(at) && at.pausedAt === undefined ? { ...at, pausedAt: now } : at;
}

export const resume = (timer: Timer, now: number): Timer =>
	timer.pausedAt === undefined
		? timer
		: { ...timer, since: timer.since + now - timer.pausedAt, pausedAt: undefined };

/** Puts the last count right, by one up or down, once its run is over. */
export function correct(timer: Timer, by: 1 | -1): Timer {
	const last = timer.taken.at(-1);
	if (!last || !canCorrect(timer)) return timer;
	const value = Math.min(capReps(timer.run), Math.max(0, (last.value ?? 0) + by));
	return { ...timer, taken: [...timer.taken.slice(0, -1), { ...last, value }] };
}

export const canCorrect = ({ phase, run, taken }: Timer): boolean =>
	run.kind !== 'hold' && writes(run) && taken.length > 0 && (phase === 'rest' || phase === 'done');

/** Is a person doing something, or about to? */
export const isTimed = ({ phase }: Timer): boolean => phase !== 'idle' && phase !== 'done';

/** Does a run give a number to write down? */
export function writes(run: Run): boolean {
	if (run.kind === 'countdown') return run.counts;
	return run.kind !== 'beat' || !run.paces;
}

export const countsTaps = (run: Run): boolean =>
	run.kind === 'taps' || (run.kind === 'countdown' && run.counts);

/** What stands in large figures, and how much of the phase is over. */
export interface Face {
	/** Seconds left in `ready`, `rest` and a countdown; otherwise whole seconds or repetitions so far. */
	readonly figure: number;
	/** 0 to 1; undefined where the phase has no end. */
	readonly part: number | undefined;
	/** Which beat it is, from 0, and how long ago it fell, milliseconds. */
	readonly beat: { readonly index: number; readonly ago: number } | undefined;
}

/** How a timer looks at a moment. Advance it to that moment first. */
export function faceOf(timer: Timer, now: number): Face {
	const { run, phase, taps } = timer;
	const gone = Math.max(0, (timer.pausedAt ?? now) - timer.since);
	const length = endOf({ ...timer, since: 0 });
	const part = Number.isFinite(length) ? Math.min(1, gone / Math.max(1, length)) : undefined;
	const left = Math.max(0, Math.ceil((length - gone) / 1000 - HAIR));
	if (phase === 'idle' || phase === 'done') return { figure: 0, part: undefined, beat: undefined };
	if (phase !== 'run') return { figure: left, part, beat: undefined };
	switch (run.kind) {
		case 'hold':
			return { figure: Math.floor((gone + HAIR) / 1000), part, beat: undefined };
		case 'countdown':
			return { figure: left, part, beat: undefined };
		case 'beat': {
			const index = Math.floor((gone + HAIR) / beatMs(run));
			const ago = Math.max(0, gone - index * beatMs(run));
			return { figure: Math.floor(index / run.words.length), part, beat: { index, ago } };
		}
		case 'taps':
			return { figure: taps, part: undefined, beat: undefined };
	}
}

/** From one beat to the next, milliseconds. */
export const beatMs = ({ bpm }: { readonly bpm: number }): number => 60_000 / bpm;

/** When the phase ends by itself; never, perhaps. */
export function endOf(timer: Timer): number {
	const { phase, run, since, taps } = timer;
	if (phase === 'ready') return since + timer.readySeconds * 1000;
	if (phase === 'rest') return since + timer.restSeconds * 1000;
	if (phase !== 'run') return Infinity;
	switch (run.kind) {
		case 'hold':
			return since + run.capSeconds * 1000;
		case 'countdown':
			return since + run.seconds * 1000;
		case 'beat':
			return since + run.capReps * run.words.length * beatMs(run);
		case 'taps':
			return taps >= run.capReps ? since : Infinity;
	}
}

/** The phase that follows, beginning at a moment. */
export function next(timer: Timer, at: number): Timer {
	switch (timer.phase) {
		case 'ready':
			return { ...timer, phase: 'run', since: at, taps: 0 };
		case 'rest':
			return { ...timer, phase: 'ready', since: at };
		case 'run': {
			const taken = [...timer.taken, { side: timer.turns[timer.turn] as Place, value: valueOf(timer, at) }];
			return timer.turn + 1 < timer.turns.length
				? { ...timer, taken, phase: 'rest', turn: timer.turn + 1, since: at }
				: { ...timer, taken, phase: 'done', since: at };
		}
		case 'idle':
		case 'done':
			return timer;
	}
}

/** What a run that ends at a moment gives. Nothing, rather than zero, where nothing was counted. */
function valueOf({ run, since, taps }: Timer, at: number): number | undefined {
	if (!writes(run)) return undefined;
	const gone = at - since + HAIR;
	if (run.kind === 'hold') return Math.min(run.capSeconds, Math.floor(gone / 100) / 10) || undefined;
	if (run.kind === 'beat')
		return Math.min(run.capReps, Math.floor(gone / (beatMs(run) * run.words.length))) || undefined;
	return Math.min(capReps(run), taps) || undefined;
}

const capReps = (run: Run): number => ('capReps' in run ? run.capReps : Infinity);
