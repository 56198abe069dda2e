/** A value with everything it was before, to go back to and forth again. */
export interface History<T> {
	readonly past: readonly T[];
	readonly now: T;
	readonly future: readonly T[];
}

const MAX_STEPS = 100;

export const historyOf = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** A new present; what was undone before is gone. */
export const step = <T>({ past, now }: History<T>, next: T): History<T> =>
	next === now
		? { past, now, future: [] }
		: { past: [...past, now].slice(-MAX_STEPS), now: next, future: [] };

export function back<T>({ past, now, future }: History<T>): History<T> {
	const last = past.at(-1);
	return last === undefined
		? { past, now, future }
		: { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function forth<T>({ past, now, future }: History<T>): History<T> {
	const [next, ...rest] = future;
	return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
}
