import { atom, computed } from 'nanostores';
import * as v from 'valibot';
import { leftOutBecause } from '../lib/screening/applies.ts';
import { AGE_LIMITS } from '../lib/screening/athlete.ts';
import { LENGTHS, type Length, testsIn } from '../lib/screening/lengths.ts';
import type { PageDoses, Pick } from '../lib/screening/levels.ts';
import { patternLevels, picks } from '../lib/screening/levels.ts';
import { TESTS } from '../lib/screening/registry.ts';
import { isQuiet } from '../lib/screening/score-test.ts';
import { screen } from '../lib/screening/score.ts';
import type { Answer, Athlete, ScreeningTest, TestId, Told as ToldInTests } from '../lib/screening/types.ts';
import { TEST_IDS } from '../lib/screening/types.ts';
import type { Profile } from './profile.ts';
import { $profile } from './profile.ts';
import { keep } from './storage.ts';

/** Where a person is: before it, about them, a test, checking the answers, the result. */
export type Step = 'start' | 'about' | TestId | 'check' | 'results';
/** Every step there can be, in order; which ones a person takes, `$steps` says. */
export const STEPS: readonly Step[] = ['start', 'about', ...TEST_IDS, 'check', 'results'];

/** What a person has told us. Lives in this page, and on the device only once they ask to save. */
export interface Told extends ToldInTests {
	readonly length: Length;
}

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

const number = ({ input }: ScreeningTest) =>
	input.kind === 'number'
		? v.pipe(v.number(), v.minValue(input.min), v.maxValue(input.max))
		: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(input.most));

const ticked = (most: number) =>
	v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most - 1))), v.maxLength(most));

/** The shape of an answer to a test, besides that it was left out. */
function givenTo(test: ScreeningTest) {
	const score = number(test);
	if (test.input.kind === 'number' && test.input.hops !== undefined) {
		return v.pipe(
			v.strictObject({
				kind: v.literal('hops'),
				quiet: v.strictObject({ left: v.boolean(), right: v.boolean() }),
				reach: v.optional(v.strictObject({ left: score, right: score })),
			}),
			v.check((given) => given.reach === undefined || isQuiet(given)),
		);
	}
	if (test.judged === 'whole') {
		const ways = test.input.kind === 'number' ? (test.input.landing?.options.length ?? 0) : 0;
		const landing = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ways - 1));
		return v.strictObject({
			kind: v.literal('whole'),
			value: score,
			...(ways > 0 && { landing }),
		});
	}
	const boxes = test.input.kind === 'criteria' ? test.input.criteria.length : 0;
	return v.strictObject({
		kind: v.literal('measured'),
		left: score,
		right: score,
		...(boxes > 0 && { met: v.optional(v.strictObject({ left: ticked(boxes), right: ticked(boxes) })) }),
	});
}

const answerTo = (test: ScreeningTest): v.GenericSchema<unknown, Answer> =>
	v.union([v.strictObject({ kind: v.literal('skipped') }), givenTo(test)]);

/** What may be read back from storage as answers. */
export const toldSchema: v.GenericSchema<unknown, Told> = v.strictObject({
	athlete: v.strictObject({
		age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(AGE_LIMITS.min), v.maxValue(AGE_LIMITS.max))),
		sex: v.optional(v.picklist(['woman', 'man'])),
	}),
	answers: v.strictObject(Object.fromEntries(TESTS.map((test) => [test.id, v.optional(answerTo(test))]))),
	length: v.picklist(LENGTHS),
});

/** Version 1 knew six tests and one length; its answers are answers still. */
export const migrateTold = (data: unknown): unknown =>
	typeof data === 'object' && data !== null ? { ...data, length: 'standard' } : data;

keep($told, { key: 'screening', version: 2, schema: toldSchema, migrate: migrateTold });
