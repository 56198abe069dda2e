import { atom, computed } from 'nanostores';
import type { PlacedSession } from '../lib/model/session.ts';
import type { Day, Slot } from '../lib/model/week.ts';
import type { Person } from '../lib/model/person.ts';
import type {
	JudgedWeek,
	Plan,
	PlanRequest,
	Relaxation,
	Run,
	Score,
	Strategy,
	StrategyChoice,
	StrengthRequest,
} from '../lib/schedule/types.ts';
import { $person, setPerson } from './profile.ts';
import { keep } from './storage.ts';
import { requestOf, type Answers } from './week/answers.ts';
import { planInBackground, type Planning } from './week/background.ts';
import {
	EMPTY_DRAFT,
	heldSessions,
	placesOf,
	sessionsAt,
	withAvailability,
	withCurrent,
	withDated,
	withDraft,
	withLongestRun,
	withMoved,
	withPhase,
	withPersonSaid,
	withPlanAgain,
	withRun,
	withRunChanged,
	withStrategy,
	withStrengthChanged,
	withStrengthCount,
	withTime,
	withUnpinned,
	withWeek,
	withoutCurrent,
	withoutRun,
	type Edit,
	type WeekDraft,
} from './week/draft.ts';
import type * as engineModule from './week/engine.ts';
import { back, forth, historyOf, step } from './week/history.ts';
import { broughtAlong, inPerson } from './week/in-person.ts';
import { draftSchema } from './week/schema.ts';

/** The week as it is kept, undone and shared out to edits: without what the profile says. */
const $own = atom<WeekDraft>(EMPTY_DRAFT);

/** The week being worked on, for the person the profile knows. Change it through the verbs below, which can be undone. */
export const $draft = computed([$own, $person], inPerson);

/** The age and weeks of lifting the week brought along and is planned for, whatever the profile says. */
export const $brought = computed($own, ({ request }) => broughtAlong(request.athlete));

type Engine = typeof engineModule;
const $engine = atom<Engine | undefined>(undefined);

/** Brings what judges a week. Comes by itself with the first run, earlier when it is called. */
export async function loadEngine(): Promise<void> {
	if (!$engine.get()) $engine.set(await import('./week/engine.ts'));
}

/** The planner's latest answer and the question it belongs to. */
interface Answered {
	readonly request: PlanRequest;
	readonly plan: Plan;
}
const $answered = atom<Answered | undefined>(undefined);
/** Answers given before: undo brings a week back at once. */
const answers = new WeakMap<PlanRequest, Plan>();
let planning: Planning | undefined;

$draft.listen(({ request }, before) => {
	if (request === before?.request) return;
	planning?.stop();
	if (request.runs.length === 0) {
		$answered.set(undefined);
		return;
	}
	void loadEngine();
	const known = answers.get(request);
	if (known) $answered.set({ request, plan: known });
	else void answer(request);
});

async function answer(request: PlanRequest): Promise<void> {
	planning = planInBackground(request);
	const plan = await planning.plan;
	answers.set(request, plan);
	$answered.set({ request, plan });
}

/** The planner's latest answer; while it is at work (`$isPlanning`) it is the one before. Nothing while there is no run. */
export const $plan = computed($answered, (answered) => answered?.plan);

/** Is the planner still at work on what is asked? */
export const $isPlanning = computed(
	[$draft, $answered],
	({ request }, answered) => request.runs.length > 0 && request !== answered?.request,
);

/** The week on show. */
export interface Shown {
	readonly week: JudgedWeek;
	readonly strategy: Strategy;
	/** True when the person arranged or chose it, false when it is the planner's best. */
	readonly arranged: boolean;
	/** Points the planner's best is ahead by; hard ones come first. */
	readonly behind: Score;
}

/** Judged anew with every change, without waiting for the planner: until it answers, its last week stands where that is still possible. */
export const $shown = computed(
	[$draft, $answered, $engine],
	({ request, ...draft }, answered, engine): Shown | undefined => {
		if (!engine || request.runs.length === 0) return undefined;
		const held = heldSessions({ request, ...draft });
		const strategy =
			answered?.plan.strategy ?? (request.strategy === 'consolidate' ? 'consolidate' : 'separate');
		const best = answered && bestNow(request, strategy, answered, engine);
		const week = held ? engine.judge(request, strategy, held) : best;
		if (!week) return undefined;
		const { score } = best ?? week;
		return {
			week,
			strategy,
			arranged: held !== undefined,
			behind: { hard: week.score.hard - score.hard, soft: score.soft - week.score.soft },
		};
	},
);

function bestNow(
	request: PlanRequest,
	strategy: Strategy,
	{ plan, ...asked }: Answered,
	engine: Engine,
): JudgedWeek {
	if (asked.request === request) return plan.best;
	return engine.judge(request, strategy, sessionsAt(request, placesOf(plan.best.sessions)));
}

let history = historyOf<WeekDraft>(EMPTY_DRAFT);

/** Steps that can be undone and redone. */
export const $steps = atom({ undo: 0, redo: 0 });

const show = (next: typeof history) => {
	history = next;
	$steps.set({ undo: next.past.length, redo: next.future.length });
	$own.set(next.now);
};

const edit = (change: Edit) => {
	const now = $own.get();
	show(step({ ...history, now }, change(now)));
};

export const undo = () => show(back({ ...history, now: $own.get() }));
export const redo = () => show(forth({ ...history, now: $own.get() }));

export const addRun = (run: Omit<Run, 'id'>) => edit(withRun(run));
export const changeRun = (id: string, patch: Partial<Omit<Run, 'id'>>) => edit(withRunChanged(id, patch));
export const removeRun = (id: string) => edit(withoutRun(id));
export const setStrengthCount = (count: number) => edit(withStrengthCount(count));
export const changeStrength = (id: string, patch: Partial<Omit<StrengthRequest, 'id'>>) =>
	edit(withStrengthChanged(id, patch));
export const setAvailability = (day: Day, slot: Slot, minutes: number | undefined) =>
	edit(withAvailability(day, slot, minutes));
export const setStrategy = (strategy: StrategyChoice) => edit(withStrategy(strategy));
export const setPhase = (phase: PlanRequest['phase']) => edit(withPhase(phase));
export const setDated = (dated: PlanRequest['dated']) => edit(withDated(dated));
export const setTime = (slot: Slot, start: number | undefined) => edit(withTime(slot, start));
export const setLongestRun = (minutes: number | undefined) => edit(withLongestRun(minutes));

/** Takes what the person says about themselves. The week is planned for it, even if it came for somebody else. */
export function say(patch: Partial<Person>): void {
	setPerson(patch);
	const { age, liftingWeeks } = $brought.get();
	const isSpokenFor =
		(age !== undefined && 'ageBand' in patch) || (liftingWeeks !== undefined && 'lifting' in patch);
	if (isSpokenFor) edit(withPersonSaid(patch));
}
/** Plans the week for what the profile says, whoever it came for. */
export const planForMe = () => edit(withPersonSaid({ ageBand: undefined, lifting: undefined }));

/** Moves a session of the week on show; a session already there changes places with it. Moved sessions stay fixed. */
export function move(id: string, day: Day, slot: Slot): void {
	const sessions = $shown.get()?.week.sessions ?? [];
	const session = sessions.find((one) => one.id === id);
	const engine = $engine.get();
	if (!engine || !session || (session.day === day && session.slot === slot)) return;
	edit(withMoved(sessions, engine.movesTo($draft.get().request, sessions, session, day, slot).moved));
}

/** Lets the planner place a moved session again. */
export const unpin = (id: string) => edit(withUnpinned(id));
/** Plans again round the sessions the person fixed. */
export const planAgain = () => edit(withPlanAgain);
/** Takes a whole week, for example one of the alternatives. */
export const useWeek = (sessions: readonly PlacedSession[]) => edit(withWeek(sessions));
export const applyRelaxation = ({ request, week }: Pick<Relaxation, 'request' | 'week'>) =>
	edit((draft) => {
		// The way out was found for the person; the profile says who they are, not the week.
		const { athlete } = draft.request;
		return withWeek(week.sessions, { ...request, athlete })(draft);
	});

/** When what is asked fits no week: the best week if the planner may choose all strength days. Nothing when none is fixed, or that fits none either. */
export const $freed = atom<
	(Pick<Relaxation, 'request' | 'week'> & { readonly from: PlanRequest }) | undefined
>(undefined);
let freeing: Planning | undefined;

$answered.listen((answered) => {
	freeing?.stop();
	$freed.set(undefined);
	if (answered?.plan.status === 'relaxed') void free(answered.request);
});

async function free(from: PlanRequest): Promise<void> {
	if (from.strength.every(({ day, slot }) => day === undefined && slot === undefined)) return;
	const open = { day: undefined, slot: undefined, start: undefined };
	const request = { ...from, strength: from.strength.map((session) => ({ ...session, ...open })) };
	freeing = planInBackground(request);
	const { status, best } = await freeing.plan;
	if (status === 'optimal') $freed.set({ from, request, week: best });
}

export const loadTemplate = (template: {
	readonly request: PlanRequest;
	readonly sessions: readonly PlacedSession[];
}) => edit(withWeek(template.sessions, template.request));
/** Takes a draft read from a link, after the person saw it. */
export const replaceWith = (draft: WeekDraft) => edit(withDraft(draft));
/** Starts from the three first questions. */
export const start = (answers: Answers) =>
	edit(withDraft({ request: requestOf(answers, $person.get().lifting) }));

/** Keeps the week on show as the one the person does now, to compare others with. */
export function keepAsCurrent(): void {
	const sessions = $shown.get()?.week.sessions;
	if (sessions) edit(withCurrent(sessions));
}
export const forgetCurrent = () => edit(withoutCurrent);
export const useCurrent = () => edit((draft) => (draft.current ? withDraft(draft.current)(draft) : draft));
export const reset = () => edit(() => EMPTY_DRAFT);

let opened = false;

/** Loads the saved week, if there is one, and keeps it saved from now on. Called once the page stands, so that it starts as it was sent. */
export function openWeek(): void {
	if (opened) return;
	opened = true;
	keep($own, { key: 'week', version: 1, schema: draftSchema });
}
