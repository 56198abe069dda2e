import { atom, computed } from 'nanostores';
import { ageBandOf, type AgeBand } from '../lib/model/person.ts';
import { leftOutBecause } from '../lib/screening/applies.ts';
import { type Length, testsIn } from '../lib/screening/lengths.ts';
import type { PageDoses, Pick } from '../lib/screening/levels.ts';
import { patternLevels, picks } from '../lib/screening/levels.ts';
import { testById, TESTS } from '../lib/screening/registry.ts';
import { screen } from '../lib/screening/score.ts';
import type { Answer, Sex, TestId } from '../lib/screening/types.ts';
import { TEST_IDS } from '../lib/screening/types.ts';
import { $person, setPerson, setScreening, type ProfilePick } from './profile.ts';
import { migrateTold, TOLD_VERSION, type Told, toldSchema } from './screening-answers.ts';
import { keep } from './storage.ts';

/** Where a person is: before it, about them, a test, checking the answers, the result. */
export type Step = 'start' | 'about' | TestId | 'check' | 'results';
/** Every step there can be, in order; which ones a person takes, `$steps` says. */
export const STEPS: readonly Step[] = ['start', 'about', ...TEST_IDS, 'check', 'results'];

/** What is asked before the tests. */
export interface AboutYou {
	readonly ageBand?: AgeBand | undefined;
	readonly sex?: Sex | undefined;
}

const NOTHING: Told = { athlete: {}, answers: {}, length: 'standard' };

/** The answers as they are kept. They do not say how old the person is, the profile does; only those kept before it did know an age. */
const $sheet = atom<Told>(NOTHING);

/** What a person has told us here, and the age they said anywhere. */
export const $told = computed([$sheet, $person], (sheet, { ageBand }): Told => {
	const { athlete } = sheet;
	const known = athlete.age === undefined ? undefined : ageBandOf(athlete.age);
	return ageBand === undefined || known === ageBand
		? sheet
		: { ...sheet, athlete: { ...athlete, age: ageBand } };
});
/** Rises when the answers are forgotten. */
export const $round = atom(0);

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
	$sheet.set({ ...$sheet.get(), length });
}

/** Begins, or goes on where the answers stop. */
export function start(): void {
	const isNew = Object.keys($told.get().answers).length === 0;
	$step.set(isNew ? 'about' : firstOpen());
}

/** Takes who they are and goes on: the age into the profile, for the planner too. */
export function describe({ ageBand, sex }: AboutYou): void {
	$sheet.set({ ...$sheet.get(), athlete: { sex } });
	setPerson({ ageBand });
	$step.set(nextOpen('about'));
}

/** Takes an answer and goes on: to the next test that is open, or to the check once all are answered. */
export function answer(id: TestId, given: Answer): void {
	const sheet = $sheet.get();
	$sheet.set({ ...sheet, answers: { ...sheet.answers, [id]: given } });
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

/** Forgets the answers and begins again. What the profile says stays. */
export function reset(): void {
	$sheet.set(NOTHING);
	$round.set($round.get() + 1);
	$step.set('start');
}

/** Puts the result into the profile, for the planner. `today` is YYYY-MM-DD. */
export function takeOver(doses: PageDoses, today: string): void {
	const screening = $screening.get();
	setScreening({
		levels: patternLevels(screening),
		picks: picks(screening, doses).map(toProfilePick),
		weakest: screening.weakest,
		at: today,
	});
}

const toProfilePick = ({ slug, name, pattern, level, dose }: Pick): ProfilePick => ({
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

keep($sheet, { key: 'screening', version: TOLD_VERSION, schema: toldSchema, migrate: migrateTold });
