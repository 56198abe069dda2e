/** Keeps the screen from going dark, where the browser can. Returns a function that lets it. */
export function keepAwake(): () => void {
	if (!('wakeLock' in navigator)) return () => undefined;
	let lock: WakeLockSentinel | undefined;
	let isOver = false;
	const isWanted = () => !isOver && document.visibilityState === 'visible';
	const ask = async () => {
		// The browser lets go of it whenever the page is hidden.
		if (!isWanted()) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (!isWanted()) void lock.release();
		} catch {
			// A low battery or a setting forbids it; the screen then goes dark as it always does.
		}
	};
	const onVisible = () => void ask();
	onVisible();
	document.addEventListener('visibilitychange', onVisible);
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', onVisible);
		void lock?.release();
	};
}
