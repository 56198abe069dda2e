import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KitNeeds } from '../../lib/exercise/kit.ts';
import { focusSoon } from './announce.ts';
import { fetchKit, Kit, NO_KIT } from './kit.ts';
import { Planner } from './planner.tsx';
import { words } from './words.ts';

interface Props {
	/** True on the planner's own page, which brings the styles. In a guide it shows its slot, example weeks, until the reader starts it. */
	readonly open?: boolean;
	/** What exercises need, by slug. */
	readonly kit?: KitNeeds;
	/** Or where to fetch it when it starts. */
	readonly later?: string;
	readonly children?: ComponentChildren;
}

/** The schedule builder as an island. */
export default function ScheduleBuilder({ open = false, kit = NO_KIT, later, children }: Props) {
	const root = useRef<HTMLDivElement>(null);
	const [started, setStarted] = useState(open);
	const [known, setKnown] = useState(kit);
	useLayoutEffect(() => {
		const island = root.current?.closest('astro-island');
		const start = async () => {
			// Not waited for: it is wanted last of all.
			if (later) void fetchKit(later).then(setKnown);
			const { adoptStyles } = await import('./adopt-styles.ts');
			adoptStyles();
			setStarted(true);
			focusSoon('#inputs-title');
		};
		const onStart = () => void start();
		island?.addEventListener('legwork:start', onStart);
		return () => island?.removeEventListener('legwork:start', onStart);
	}, [later]);
	return (
		<div ref={root}>
			{started ? (
				<Kit.Provider value={known}>
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
