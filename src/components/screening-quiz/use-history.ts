import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { $told, STEPS, back, goTo, type Step } from '../../stores/screening.ts';

/** What we leave in the browser's history: the step and how many steps of ours lie before it. Never an answer. */
interface Entry {
	readonly quiz: Step;
	readonly depth: number;
}

/**
 * Makes every step an entry of the browser's history, so that its Back and Forward move through the quiz. The address carries the
 * number of the step only. After a reload a quiz that is the page goes on where it was, as far as the answers are still known.
 */
export function useHistory(step: Step, isPage: boolean): void {
	const isFirst = useRef(true);

	useEffect(() => {
		const entry = readEntry();
		if (isPage && entry && Object.keys($told.get().answers).length > 0) goTo(entry.quiz);
		else write('replaceState', { quiz: 'start', depth: 0 });
		const onPop = () => {
			const popped = readEntry();
			if (popped) goTo(popped.quiz);
		};
		window.addEventListener('popstate', onPop);
		return () => window.removeEventListener('popstate', onPop);
	}, [isPage]);

	// Before anyone sees the step, so that a quick Back leaves it and not the one before.
	useLayoutEffect(() => {
		if (isFirst.current) {
			isFirst.current = false;
			return;
		}
		const entry = readEntry();
		if (entry?.quiz !== step) write('pushState', { quiz: step, depth: (entry?.depth ?? 0) + 1 });
	}, [step]);
}

/** One step back: through the browser's history where the step before is in it. */
export function goBack(): void {
	if ((readEntry()?.depth ?? 0) > 0) history.back();
	else back();
}

function write(how: 'pushState' | 'replaceState', { quiz, depth }: Entry): void {
	const hash = quiz === 'start' ? '' : `#step-${STEPS.indexOf(quiz)}`;
	history[how]({ quiz, depth } satisfies Entry, '', location.pathname + location.search + hash);
}

function readEntry(): Entry | undefined {
	const state: unknown = history.state;
	if (typeof state !== 'object' || state === null || !('quiz' in state) || !('depth' in state))
		return undefined;
	const quiz = STEPS.find((step) => step === state.quiz);
	return quiz && typeof state.depth === 'number' ? { quiz, depth: state.depth } : undefined;
}
