import { atom, computed } from 'nanostores';
import { leftOutBecause } from '../lib/screening/applies.ts';
import { type Length, testsIn } from '../lib/screening/lengths.ts';
import type { PageDoses, Pick } from '../lib/screening/levels.ts';
import { patternLevels, picks } from '../lib/screening/levels.ts';
import { testById, TESTS } from '../lib/screening/registry.ts';
import { screen } from '../lib/screening/score.ts';
import type { Answer, Athlete, TestId } from '../lib/screening/types.ts';
import { TEST_IDS } from '../lib/screening/types.ts';
import type { Profile } from './profile.ts';
import { $profile } from './profile.ts';
import { migrateTold, TOLD_VERSION, type Told, toldSchema } from './screening-answers.ts';
import { keep } from './storage.ts';

/** Where a person is: before it, about them, a test, checking the answers, the result. */
export type Step = 'start' | 'about' | TestId | 'check' | 'results';
/** Every step there can be, in order; which ones a person takes, `$steps` says. */
export const STEPS: readonly Step[] = ['start', 'about', ...TEST_IDS, 'check', 'results'];

const NOTHING: Told = { athlete: {}, answers: {}, length: 'standard' };

export const $told = atom<Told>(NOTHING);
export const $step = atom<Step>('start');
export const $screening = computed($told, ({ answers, athlete }) => screen(answers, athlete));

/** The tests this person is asked, in order: those of the length, without those that are not for them. */
export const $asked = computed($told, askedOf);

/** The steps this person takes, in order. */
export const $steps = computed($asked, (asked): readonly Step[] => [
	'start',
	'about',
	...asked,
	'check',
	'results',
]);

/** Every test asked is answered or left out. */
export const $isComplete = computed([$told, $asked], ({ answers }, asked) =>
	asked.every((id) => answers[id] !== undefined),
);

/** The tests a result speaks of: those of the length, and whatever else was done. */
export const $shown = computed($told, ({ length, answers }) => {
	const inLength = testsIn(length);
	return TESTS.filter(({ id }) => inLength.includes(id) || answers[id] !== undefined);
});

/** The tests a person was asked and left out. */
export const $leftOut = computed([$told, $asked], ({ answers }, asked) =>
	asked.filter((id) => answers[id]?.kind === 'skipped').map(testById),
);

/** Takes how long it may last. Answers to tests a shorter one does not ask are kept, and count. */
export function choose(length: Length): void {
	$told.set({ ...$told.get(), length });
}

/** Begins, or goes on where the answers stop. */
export function start(): void {
	const isNew = Object.keys($told.get().answers).length === 0;
	$step.set(isNew ? 'about' : firstOpen());
}

/** Takes who they are and goes on. */
export function describe(athlete: Athlete): void {
	$told.set({ ...$told.get(), athlete });
	$step.set(nextOpen('about'));
}

/** Takes an answer and goes on: to the next test that is open, or to the check once all are answered. */
export function answer(id: TestId, given: Answer): void {
	const told = $told.get();
	$told.set({ ...told, answers: { ...told.answers, [id]: given } });
	$step.set(nextOpen(id));
}

/** Leaves a test out: unknown, never zero. */
export const skip = (id: TestId): void => answer(id, { kind: 'skipped' });

/** One step back in the fixed order. */
export function back(): void {
	const steps = $steps.get();
	$step.set(steps[Math.max(0, steps.indexOf($step.get()) - 1)] as Step);
}

/** Goes to a step, or to the furthest one the answers allow. Also what the browser's Back and Forward call. */
export function goTo(step: Step): void {
	const steps = $steps.get();
	const furthest = steps.indexOf($isComplete.get() ? 'results' : firstOpen());
	const wanted = steps.indexOf(step);
	$step.set(steps[wanted < 0 ? furthest : Math.min(wanted, furthest)] as Step);
}

/** Shows the result, if every test is answered or left out. */
export const finish = (): void => goTo('results');

/** Forgets the answers and begins again. */
export function reset(): void {
	$told.set(NOTHING);
	$step.set('start');
}

/** Hands the result to the planner. `today` is YYYY-MM-DD. */
export function takeOver(doses: PageDoses, today: string): void {
	const screening = $screening.get();
	$profile.set({
		levels: patternLevels(screening),
		picks: picks(screening, doses).map(toProfilePick),
		weakest: screening.weakest,
		at: today,
	});
}

const toProfilePick = ({ slug, name, pattern, level, dose }: Pick): Profile['picks'][number] => ({
	slug,
	name,
	pattern,
	level,
	dose,
});

function askedOf(told: Told): readonly TestId[] {
	return testsIn(told.length).filter((id) => leftOutBecause(id, told) === undefined);
}

const isOpen = (id: TestId): boolean => $told.get().answers[id] === undefined;

const firstOpen = (): Step => $asked.get().find(isOpen) ?? 'check';

/** The next open test after a step, or else the first there is; a changed answer can open one further up. */
function nextOpen(step: Step): Step {
	const place = STEPS.indexOf(step);
	return $asked.get().find((id) => isOpen(id) && STEPS.indexOf(id) > place) ?? firstOpen();
}

keep($told, { key: 'screening', version: TOLD_VERSION, schema: toldSchema, migrate: migrateTold });
