import type { CueKind } from '../../lib/screening/cues.ts';

/** Notes of a cue: pitch in hertz, length and when it begins, in seconds. */
type Notes = readonly (readonly [hertz: number, length: number, begins: number])[];

const NOTES: Readonly<Record<CueKind, Notes>> = {
	'get-ready': [[440, 0.12, 0]],
	tick: [[587, 0.08, 0]],
	go: [[1175, 0.4, 0]],
	beat: [[988, 0.07, 0]],
	'half-beat': [[659, 0.07, 0]],
	ten: [
		[784, 0.1, 0],
		[784, 0.1, 0.2],
	],
	rest: [[523, 0.4, 0]],
	change: [
		[784, 0.15, 0],
		[523, 0.4, 0.18],
	],
	done: [
		[523, 0.15, 0],
		[659, 0.15, 0.18],
		[784, 0.5, 0.36],
	],
};
const LOUD = 0.3;
/** A note that begins or ends at once clicks, seconds. */
const SOFT_EDGE = 0.01;

export interface Sound {
	/** Call while a tap is handled: before one, browsers play nothing. */
	readonly wake: () => void;
	/** Plays a cue a while from now, seconds. Silent where the browser has no sound. */
	readonly play: (kind: CueKind, wait: number) => void;
	/** Takes back what was to be played. */
	readonly hush: () => void;
	readonly close: () => void;
}

/** Beeps made in the browser. */
export function createSound(): Sound {
	let context: AudioContext | undefined;
	const pending = new Set<OscillatorNode>();

	const note = (audio: AudioContext, hertz: number, from: number, length: number) => {
		const tone = audio.createOscillator();
		const gain = audio.createGain();
		tone.frequency.value = hertz;
		gain.gain.setValueAtTime(0, from);
		gain.gain.linearRampToValueAtTime(LOUD, from + SOFT_EDGE);
		gain.gain.setValueAtTime(LOUD, from + length - SOFT_EDGE);
		gain.gain.linearRampToValueAtTime(0, from + length);
		tone.connect(gain).connect(audio.destination);
		tone.onended = () => pending.delete(tone);
		pending.add(tone);
		tone.start(from);
		tone.stop(from + length);
	};
	const hush = () => {
		for (const tone of pending) tone.stop();
		pending.clear();
	};

	return {
		wake: () => {
			if (!('AudioContext' in globalThis)) return;
			context ??= new AudioContext();
			// Refused where the device has no sound to give.
			void context.resume().catch(() => undefined);
		},
		play: (kind, wait) => {
			// A context that has only just been made runs in a moment, one that was interrupted perhaps never.
			if (!context || (context.state !== 'running' && context.currentTime > 0)) return;
			for (const [hertz, length, begins] of NOTES[kind]) {
				note(context, hertz, context.currentTime + wait + begins, length);
			}
		},
		hush,
		close: () => {
			hush();
			void context?.close().catch(() => undefined);
			context = undefined;
		},
	};
}
