import { atom, computed } from 'nanostores';
import type { PlacedSession } from '../lib/model/session.ts';
import type { Day, Slot } from '../lib/model/week.ts';
import type {
	Athlete,
	JudgedWeek,
	Plan,
	PlanRequest,
	Relaxation,
	Run,
	StrategyChoice,
	StrengthRequest,
} from '../lib/schedule/types.ts';
import { keep } from './storage.ts';
import {
	EMPTY_DRAFT,
	heldSessions,
	withAthlete,
	withAvailability,
	withMoved,
	withPlanAgain,
	withRun,
	withRunChanged,
	withStrategy,
	withStrengthChanged,
	withStrengthCount,
	withUnpinned,
	withWeek,
	withoutRun,
	type Edit,
	type WeekDraft,
} from './week/draft.ts';
import type * as engineModule from './week/engine.ts';
import { back, forth, historyOf, step } from './week/history.ts';
import { draftSchema } from './week/schema.ts';

/** The week being worked on. Change it through the verbs below, which can be undone. */
export const $draft = atom<WeekDraft>(EMPTY_DRAFT);

type Engine = typeof engineModule;
const $engine = atom<Engine | undefined>(undefined);

/** Brings the planning engine; without it there is no plan. Comes by itself with the first run, earlier when it is called. */
export async function loadEngine(): Promise<void> {
	if (!$engine.get()) $engine.set(await import('./week/engine.ts'));
}
$draft.listen(({ request }) => {
	if (request.runs.length > 0) void loadEngine();
});

/** The planner's answer to what is asked; nothing while there is no run. */
export const $plan = computed([$draft, $engine], ({ request }, engine): Plan | undefined =>
	request.runs.length === 0 ? undefined : engine?.plan(request),
);

/** The week on show. */
export interface Shown {
	readonly week: JudgedWeek;
	/** True when the person arranged or chose it, false when it is the planner's best. */
	readonly arranged: boolean;
	/** Points the planner's best is ahead by; hard ones come first. */
	readonly behind: { readonly hard: number; readonly soft: number };
}

export const $shown = computed([$draft, $plan, $engine], (draft, answer, engine): Shown | undefined => {
	if (!answer || !engine) return undefined;
	const sessions = heldSessions(draft);
	const { best, strategy } = answer;
	const week = sessions ? engine.judge(draft.request, strategy, sessions) : best;
	return {
		week,
		arranged: sessions !== undefined,
		behind: { hard: week.score.hard - best.score.hard, soft: best.score.soft - week.score.soft },
	};
});

let history = historyOf<WeekDraft>(EMPTY_DRAFT);

/** Steps that can be undone and redone. */
export const $steps = atom({ undo: 0, redo: 0 });

const show = (next: typeof history) => {
	history = next;
	$steps.set({ undo: next.past.length, redo: next.future.length });
	$draft.set(next.now);
};

const edit = (change: Edit) => {
	const now = $draft.get();
	show(step({ ...history, now }, change(now)));
};

export const undo = () => show(back({ ...history, now: $draft.get() }));
export const redo = () => show(forth({ ...history, now: $draft.get() }));

export const addRun = (run: Omit<Run, 'id'>) => edit(withRun(run));
export const changeRun = (id: string, patch: Partial<Omit<Run, 'id'>>) => edit(withRunChanged(id, patch));
export const removeRun = (id: string) => edit(withoutRun(id));
export const setStrengthCount = (count: number) => edit(withStrengthCount(count));
export const changeStrength = (id: string, patch: Partial<Omit<StrengthRequest, 'id'>>) =>
	edit(withStrengthChanged(id, patch));
export const setAvailability = (day: Day, slot: Slot, minutes: number | undefined) =>
	edit(withAvailability(day, slot, minutes));
export const setStrategy = (strategy: StrategyChoice) => edit(withStrategy(strategy));
export const setAthlete = (patch: Partial<Athlete>) => edit(withAthlete(patch));

/** Moves a session of the week on show; a session already there changes places with it. Moved sessions stay fixed. */
export function move(id: string, day: Day, slot: Slot): void {
	const sessions = $shown.get()?.week.sessions ?? [];
	const session = sessions.find((one) => one.id === id);
	const engine = $engine.get();
	if (!engine || !session || (session.day === day && session.slot === slot)) return;
	edit(withMoved(sessions, engine.movesTo($draft.get().request, sessions, session, day, slot).moved));
}

/** Lets the planner place a moved strength session again. */
export const unpin = (id: string) => edit(withUnpinned(id));
/** Plans again round the sessions the person fixed. */
export const planAgain = () => edit(withPlanAgain);
/** Takes a whole week, for example one of the alternatives. */
export const useWeek = (sessions: readonly PlacedSession[]) => edit(withWeek(sessions));
export const applyRelaxation = ({ request, week }: Pick<Relaxation, 'request' | 'week'>) =>
	edit(withWeek(week.sessions, request));

/** The best week when no strength session is fixed any more; nothing when none is fixed or it would break a firm rule as well. */
export function planFreed(request: PlanRequest): Pick<Relaxation, 'request' | 'week'> | undefined {
	const engine = $engine.get();
	if (!engine || request.strength.every(({ day, slot }) => day === undefined && slot === undefined))
		return undefined;
	const strength = request.strength.map((session) => ({
		...session,
		day: undefined,
		slot: undefined,
		start: undefined,
	}));
	const freed = { ...request, strength };
	const { status, best } = engine.plan(freed);
	return status === 'optimal' ? { request: freed, week: best } : undefined;
}

export const loadTemplate = (template: {
	readonly request: PlanRequest;
	readonly sessions: readonly PlacedSession[];
}) => edit(withWeek(template.sessions, template.request));
/** Takes a draft read from a link, after the person saw it. */
export const replaceWith = (draft: WeekDraft) => edit(() => draft);
export const reset = () => edit(() => EMPTY_DRAFT);

let opened = false;

/** Loads the saved week, if there is one, and keeps it saved from now on. Called once the page stands, so that it starts as it was sent. */
export function openWeek(): void {
	if (opened) return;
	opened = true;
	keep($draft, { key: 'week', version: 1, schema: draftSchema });
}
