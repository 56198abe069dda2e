import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusSoon } from './announce.ts';
import type { KitNeeds } from '../../lib/exercise/kit.ts';
import { Kit } from './kit.ts';
import { Planner } from './planner.tsx';
import { words } from './words.ts';

interface Props {
	/** True on the planner's own page, which brings the styles. In a guide it shows its slot, example weeks, until the reader starts it. */
	readonly open?: boolean;
	/** What exercises need, by slug. */
	readonly kit?: KitNeeds;
	readonly children?: ComponentChildren;
}

const NONE: KitNeeds = {};

/** The schedule builder as an island. */
export default function ScheduleBuilder({ open = false, kit = NONE, children }: Props) {
	const root = useRef<HTMLDivElement>(null);
	const [started, setStarted] = useState(open);
	useLayoutEffect(() => {
		const island = root.current?.closest('astro-island');
		const start = async () => {
			const { adoptStyles } = await import('./adopt-styles.ts');
			adoptStyles();
			setStarted(true);
			focusSoon('#inputs-title');
		};
		const onStart = () => void start();
		island?.addEventListener('legwork:start', onStart);
		return () => island?.removeEventListener('legwork:start', onStart);
	}, []);
	return (
		<div ref={root}>
			{started ? (
				<Kit.Provider value={kit}>
					<Planner />
				</Kit.Provider>
			) : (
				<>
					{children}
					<p class="needs-js noprint">
						<button type="button" class="btn btn--next" data-start>
							{words.start}
						</button>
					</p>
				</>
			)}
		</div>
	);
}
