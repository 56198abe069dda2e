import { useEffect, useRef, useState } from 'preact/hooks';
import { advance, isTimed, type Timer } from '../../lib/screening/timer.ts';
import { keepAwake } from './tool-awake.ts';
import { useCues } from './use-cues.ts';

/** How often the face is drawn, milliseconds. What is measured does not depend on it. */
const LOOK_EVERY = 50;

/** Does something at this moment. */
export type Act = (verb: (timer: Timer, now: number) => Timer) => void;

interface Watched {
	readonly timer: Timer;
	/** When it was last looked at, on the clock of `performance.now()`. */
	readonly now: number;
	readonly act: Act;
	/** Puts another timer in its place. */
	readonly replace: (timer: Timer) => void;
}

/** A timer that runs, is heard and keeps the screen on while it does. `onMove` hears of every change, by a person or by time. */
export function useTimer(first: () => Timer, onMove: (before: Timer, after: Timer) => void): Watched {
	const [timer, setTimer] = useState(first);
	const [now, setNow] = useState(0);
	const current = useRef(timer);
	const latestMove = useRef(onMove);
	latestMove.current = onMove;
	const cues = useCues();
	const isOn = isTimed(timer);

	const move = (after: Timer, time: number) => {
		const before = current.current;
		current.current = after;
		setTimer(after);
		setNow(time);
		if (after !== before) latestMove.current(before, after);
	};
	const act: Act = (verb) => {
		const time = performance.now();
		const before = current.current;
		const after = verb(advance(before, time), time);
		move(after, time);
		const isSamePhase = after.since === before.since && after.phase === before.phase;
		if (!isSamePhase || after.pausedAt !== before.pausedAt) cues.cut(time);
		cues.look(after, time);
	};

	useEffect(() => {
		if (!isOn) return undefined;
		const looking = setInterval(() => {
			const time = performance.now();
			move(advance(current.current, time), time);
			cues.look(current.current, time);
		}, LOOK_EVERY);
		return () => clearInterval(looking);
	}, [isOn, cues]);
	useEffect(() => (isOn ? keepAwake() : undefined), [isOn]);

	return { timer, now, act, replace: (other) => move(other, performance.now()) };
}
