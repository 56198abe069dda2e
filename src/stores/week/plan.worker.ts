// The planning engine in a thread of its own: a week with many sessions takes a while, and typing and dragging must not wait for it.
import type { PlanRequest } from '../../lib/schedule/types.ts';
import { planLightly } from './planner.ts';

addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => {
	// Whoever asked hears of an error only when nobody in here has caught it.
	planLightly(data).then(postMessage, (error: unknown) =>
		setTimeout(() => {
			throw error;
		}),
	);
});
