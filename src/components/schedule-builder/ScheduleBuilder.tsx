import './schedule-builder.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusSoon } from './announce.ts';
import { Planner } from './planner.tsx';
import { words } from './words.ts';

interface Props {
	/** True on the planner's own page. In a guide it waits for the reader and shows its slot, example weeks, until then. */
	readonly open?: boolean;
	readonly children?: ComponentChildren;
}

/** The schedule builder as an island. */
export default function ScheduleBuilder({ open = false, children }: Props) {
	const root = useRef<HTMLDivElement>(null);
	const [started, setStarted] = useState(open);
	useLayoutEffect(() => {
		const island = root.current?.closest('astro-island') ?? root.current;
		const start = () => {
			setStarted(true);
			focusSoon('#inputs-title');
		};
		island?.addEventListener('legwork:start', start);
		return () => island?.removeEventListener('legwork:start', start);
	}, []);
	return (
		<div ref={root}>
			{started ? (
				<Planner />
			) : (
				<>
					{children}
					<button
						type="button"
						class="btn btn--next needs-js"
						data-start
						onClick={() => {
							setStarted(true);
							focusSoon('#inputs-title');
						}}
					>
						{words.start}
					</button>
				</>
			)}
		</div>
	);
}
