// The planning engine in a thread of its own: a week with many sessions takes a while, and typing and dragging must not wait for it.
import { plan } from '../../lib/schedule/plan.ts';
import type { PlanRequest } from '../../lib/schedule/types.ts';

addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => postMessage(plan(data)));
