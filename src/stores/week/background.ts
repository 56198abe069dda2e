import type { Plan, PlanRequest } from '../../lib/schedule/types.ts';

/** A plan on its way. Once stopped, its promise never settles. */
export interface Planning {
	readonly plan: Promise<Plan>;
	readonly stop: () => void;
}

/** Plans away from the page where the browser can, else after the next paint. */
export function planInBackground(request: PlanRequest): Planning {
	let stopped = false;
	let busy: Worker | undefined;
	const work = async (): Promise<Plan> => {
		const worker = await takeWorker();
		if (stopped) {
			if (worker) giveBack(worker);
			return never();
		}
		busy = worker;
		const answer = worker && (await planThere(worker, request));
		busy = undefined;
		return answer ?? planHere(request);
	};
	return {
		plan: work().then((answer) => (stopped ? never() : answer)),
		stop() {
			stopped = true;
			busy?.terminate();
		},
	};
}

const never = (): Promise<never> => new Promise(() => undefined);

/** One worker is kept for the next question. */
let idle: Worker | undefined;
let cannotWork = typeof Worker === 'undefined';

async function takeWorker(): Promise<Worker | undefined> {
	if (cannotWork) return undefined;
	const kept = idle;
	idle = undefined;
	if (kept) return kept;
	try {
		return (await import('./make-worker.ts')).makeWorker();
	} catch {
		cannotWork = true;
		return undefined;
	}
}

function giveBack(worker: Worker): void {
	if (idle) worker.terminate();
	else idle = worker;
}

/** Nothing when the worker cannot do it: the address is out of reach, or the browser forbids it. */
async function planThere(worker: Worker, request: PlanRequest): Promise<Plan | undefined> {
	const answer = await new Promise<Plan | undefined>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<Plan>) => resolve(data);
		worker.onerror = () => resolve(undefined);
		worker.postMessage(request);
	});
	if (answer) giveBack(worker);
	else cannotWork = true;
	return answer;
}

async function planHere(request: PlanRequest): Promise<Plan> {
	const { planLightly } = await import('./planner.ts');
	await new Promise((painted) => setTimeout(painted));
	return planLightly(request);
}
