import { atom, computed } from 'nanostores';
import * as v from 'valibot';
import { AGE_LIMITS } from '../lib/screening/athlete.ts';
import type { PageDoses, Pick } from '../lib/screening/levels.ts';
import { patternLevels, picks } from '../lib/screening/levels.ts';
import { TESTS } from '../lib/screening/registry.ts';
import { screen } from '../lib/screening/score.ts';
import type { Answer, Answers, Athlete, ScreeningTest, TestId } from '../lib/screening/types.ts';
import { TEST_IDS } from '../lib/screening/types.ts';
import type { Profile } from './profile.ts';
import { $profile } from './profile.ts';
import { keep } from './storage.ts';

/** Where a person is: before it, about them, a test, checking the answers, the result. */
export type Step = 'start' | 'about' | TestId | 'check' | 'results';
export const STEPS: readonly Step[] = ['start', 'about', ...TEST_IDS, 'check', 'results'];

/** What a person has told us. Lives in this page, and on the device only once they ask to save. */
export interface Told {
	readonly athlete: Athlete;
	readonly answers: Answers;
}

const NOTHING: Told = { athlete: {}, answers: {} };

export const $told = atom<Told>(NOTHING);
export const $step = atom<Step>('start');
export const $screening = computed($told, ({ answers, athlete }) => screen(answers, athlete));

/** Every test answered or left out. */
export const isComplete = (answers: Answers): boolean => TEST_IDS.every((id) => answers[id] !== undefined);

/** Begins, or goes on where the answers stop. */
export function start(): void {
	const { answers } = $told.get();
	const isNew = Object.keys(answers).length === 0;
	$step.set(isNew ? 'about' : isComplete(answers) ? 'check' : firstOpen(answers));
}

/** Takes who they are and goes on. */
export function describe(athlete: Athlete): void {
	$told.set({ ...$told.get(), athlete });
	$step.set(stepAfter('about'));
}

/** Takes an answer and goes on: to the next test, or to the check once all are answered. */
export function answer(id: TestId, given: Answer): void {
	const { answers, athlete } = $told.get();
	$told.set({ athlete, answers: { ...answers, [id]: given } });
	$step.set(stepAfter(id));
}

/** Leaves a test out: unknown, never zero. */
export const skip = (id: TestId): void => answer(id, { kind: 'skipped' });

/** One step back in the fixed order. */
export function back(): void {
	$step.set(STEPS[Math.max(0, STEPS.indexOf($step.get()) - 1)] as Step);
}

/** Goes to a step, or to the furthest one the answers allow. Also what the browser's Back and Forward call. */
export function goTo(step: Step): void {
	const furthest = STEPS.indexOf(
		isComplete($told.get().answers) ? 'results' : firstOpen($told.get().answers),
	);
	$step.set(STEPS[Math.min(STEPS.indexOf(step), furthest)] as Step);
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

const firstOpen = (answers: Answers): Step => TEST_IDS.find((id) => answers[id] === undefined) ?? 'check';

function stepAfter(step: Step): Step {
	return isComplete($told.get().answers) ? 'check' : (STEPS[STEPS.indexOf(step) + 1] as Step);
}

const score = ({ input }: ScreeningTest) =>
	input.kind === 'number'
		? v.pipe(v.number(), v.minValue(input.min), v.maxValue(input.max))
		: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(input.criteria.length));

const criteria = v.pipe(
	v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
	v.maxLength(5),
);

const answerOf = (test: ScreeningTest) =>
	v.variant('kind', [
		v.strictObject({ kind: v.literal('skipped') }),
		v.strictObject({
			kind: v.literal('measured'),
			left: score(test),
			right: score(test),
			met: v.optional(v.strictObject({ left: criteria, right: criteria })),
		}),
	]);

/** What may be read back from storage as answers. */
export const toldSchema: v.GenericSchema<unknown, Told> = v.strictObject({
	athlete: v.strictObject({
		age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(AGE_LIMITS.min), v.maxValue(AGE_LIMITS.max))),
		sex: v.optional(v.picklist(['woman', 'man'])),
	}),
	answers: v.strictObject(Object.fromEntries(TESTS.map((test) => [test.id, v.optional(answerOf(test))]))),
});

keep($told, { key: 'screening', version: 1, schema: toldSchema });
