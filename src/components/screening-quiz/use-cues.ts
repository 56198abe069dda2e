import { useEffect, useMemo, useRef } from 'preact/hooks';
import { cuesBetween, type CueKind } from '../../lib/screening/cues.ts';
import type { Timer } from '../../lib/screening/timer.ts';
import { $sound, $voice } from './tool-settings.ts';
import { createSound } from './tool-sound.ts';
import { say } from './tool-voice.ts';

/** Sounds are given to the browser this long before they are due, so that a late look does not make them late, milliseconds. */
const AHEAD = 250;
/** A cue missed by more than this is left out, milliseconds. */
const STALE = 400;
/** Felt through a floor or a hand, milliseconds. */
const SHAKES: Readonly<Partial<Record<CueKind, number[]>>> = {
	go: [200],
	change: [150, 100, 150],
	done: [400],
};

export interface Cues {
	/** Gives what is due soon. */
	readonly look: (timer: Timer, now: number) => void;
	/** The person did something: what was due is not any more, and what is due now is. */
	readonly cut: (now: number) => void;
}

/** Beeps, words and shakes of a timer, as far as the device has them and the person wants them. */
export function useCues(): Cues {
	const sound = useMemo(createSound, []);
	const given = useRef(-Infinity);
	useEffect(() => sound.close, [sound]);

	return useMemo(
		() => ({
			look: (timer, now) => {
				const until = now + AHEAD;
				for (const { at, kind } of cuesBetween(timer, given.current, until)) {
					if (at < now - STALE) continue;
					if ($sound.get()) sound.play(kind, Math.max(0, at - now) / 1000);
					if ($voice.get()) say(kind);
					shake(kind);
				}
				given.current = Math.max(given.current, until);
			},
			cut: (now) => {
				if ($sound.get()) sound.wake();
				sound.hush();
				given.current = now - 1;
			},
		}),
		[sound],
	);
}

function shake(kind: CueKind): void {
	const pattern = SHAKES[kind];
	if (pattern && 'vibrate' in navigator) navigator.vibrate(pattern);
}
