import { useStore } from '@nanostores/preact';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { testById } from '../../lib/screening/registry.ts';
import { $step, start, type Step } from '../../stores/screening.ts';
import { About } from './about.tsx';
import { Check } from './check.tsx';
import { fetchData, NO_DATA, Place, type QuizData } from './context.ts';
import { Question } from './question.tsx';
import { Results } from './results.tsx';
import { Start } from './start.tsx';
import { useHistory } from './use-history.ts';

interface Props {
	/** The quiz is the page and begins with its start. Otherwise what it is given stands there until the reader starts it. */
	open?: boolean;
	data?: QuizData;
	/** Or where to fetch it before it starts. */
	later?: string;
	/** Addresses of style sheets to fetch before it starts, where the page does not hold them yet. */
	styles?: readonly string[];
	/** The tests on paper. */
	children?: ComponentChildren;
}

const NONE: readonly string[] = [];

/** The screening: one question a page, then the result. What is answered stays in this page unless the reader saves it. */
export default function ScreeningQuiz({
	open = false,
	data = NO_DATA,
	later,
	styles = NONE,
	children,
}: Props) {
	const root = useRef<HTMLDivElement>(null);
	const step = useStore($step);
	const [tabName, setTabName] = useState('');
	const [known, setKnown] = useState(data);
	const place = useMemo(() => ({ ...known, isPage: open, tabName }), [known, open, tabName]);

	useEffect(() => setTabName(document.title), []);
	useHistory(step, open);
	useFocus(root, step);
	useLayoutEffect(() => {
		const island = root.current?.closest('astro-island');
		const startDressed = () => {
			const dressed = styles.map(fetchStyle);
			void Promise.all([...dressed, later && fetchData(later).then(setKnown)]).then(start);
		};
		island?.addEventListener('legwork:start', startDressed);
		return () => island?.removeEventListener('legwork:start', startDressed);
	}, [styles, later]);

	return (
		<Place.Provider value={place}>
			<div ref={root} class="quiz">
				{step === 'start' ? (
					<>
						{open && <Start />}
						{children}
						{!open && (
							<p class="needs-js">
								<button type="button" class="btn btn--next" data-start>
									Do the tests here, one at a time
								</button>
							</p>
						)}
					</>
				) : (
					<Page step={step} />
				)}
			</div>
		</Place.Provider>
	);
}

function Page({ step }: { step: Exclude<Step, 'start'> }) {
	if (step === 'about') return <About />;
	if (step === 'check') return <Check />;
	if (step === 'results') return <Results />;
	return <Question key={step} test={testById(step)} />;
}

/** Adds a style sheet to the page, once. Done when it is there, or cannot be had. */
async function fetchStyle(href: string): Promise<void> {
	if (document.querySelector(`link[href="${href}"]`)) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	await new Promise((resolve) => {
		link.onload = resolve;
		link.onerror = resolve;
		document.head.append(link);
	});
}

/** Moves the focus to the heading when the step changes, and never otherwise. */
function useFocus(root: RefObject<HTMLDivElement>, step: Step): void {
	const previous = useRef(step);
	useLayoutEffect(() => {
		if (previous.current === step) return;
		previous.current = step;
		const target = root.current?.querySelector<HTMLElement>('[data-heading], [data-start]');
		target?.focus({ preventScroll: true });
		root.current?.scrollIntoView({ block: 'start' });
	}, [root, step]);
}
