import * as v from 'valibot';
import { CLOCK } from '../model/clock.ts';
import { PHASES, STRATEGY_CHOICES } from '../model/request.ts';
import { RACE_DISTANCES, RUN_KINDS, STRENGTH_KINDS } from '../model/session.ts';
import { DAYS, SLOTS } from '../model/week.ts';

/** Limits of what the planner reads. A week has fourteen halves of a day; four strength sessions are one too many already. */
export const REQUEST_LIMITS = {
	runs: 14,
	strength: 4,
	around: 28,
	minutes: 600,
	dayMinutes: 1440,
	id: 64,
} as const;

const whole = (least: number, most: number) =>
	v.pipe(
		v.number(`expected a whole number from ${least} to ${most}`),
		v.integer(`expected a whole number from ${least} to ${most}`),
		v.minValue(least, `expected a whole number from ${least} to ${most}`),
		v.maxValue(most, `expected a whole number from ${least} to ${most}`),
	);

const A_MONDAY = 'expected the date of a Monday such as 2026-11-30';

/** Is it a real date, and a Monday? */
function isMonday(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return date.getUTCDay() === 1 && date.toISOString().startsWith(text);
}

const oneOf = <const T extends readonly string[]>(values: T) =>
	v.picklist(values, `expected one of ${values.join(', ')}`);

const id = v.pipe(
	v.string('expected a short text'),
	v.minLength(1, 'expected a short text'),
	v.maxLength(REQUEST_LIMITS.id, `expected at most ${REQUEST_LIMITS.id} characters`),
);
const minutes = whole(1, REQUEST_LIMITS.minutes);
const day = oneOf(DAYS);
const slot = oneOf(SLOTS);
const start = v.pipe(
	v.string('expected a time such as 07:00'),
	v.regex(CLOCK, 'expected a time such as 07:00'),
);

const contacts = whole(1, 1000);
const priority = oneOf(['A', 'B']);
const distance = oneOf(RACE_DISTANCES);

const run = v.strictObject({
	id,
	kind: oneOf(RUN_KINDS),
	minutes,
	day: v.optional(day),
	slot: v.optional(slot),
	start: v.optional(start),
	preferredDay: v.optional(day),
	priority: v.optional(priority),
	distance: v.optional(distance),
});

const strength = v.strictObject({
	id,
	kind: oneOf(STRENGTH_KINDS),
	minutes,
	day: v.optional(day),
	slot: v.optional(slot),
	start: v.optional(start),
	preferredDay: v.optional(day),
	contacts: v.optional(contacts),
});

/** A session of the week before or after. */
const aroundSession = v.strictObject({
	kind: oneOf([...RUN_KINDS, ...STRENGTH_KINDS]),
	minutes,
	day,
	slot: v.optional(slot),
	start: v.optional(start),
	contacts: v.optional(contacts),
	priority: v.optional(priority),
	distance: v.optional(distance),
});

const aroundSessions = v.pipe(
	v.array(aroundSession, 'expected a list of sessions'),
	v.maxLength(REQUEST_LIMITS.around, `expected at most ${REQUEST_LIMITS.around} sessions`),
);

const monday = v.pipe(
	v.string(A_MONDAY),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, A_MONDAY),
	v.check(isMonday, A_MONDAY),
);

const freeMinutes = v.optional(whole(0, REQUEST_LIMITS.dayMinutes));
const freeDay = v.optional(v.strictObject({ am: freeMinutes, pm: freeMinutes }));

/** What the planner reads: the file given to `npm run plan`, published as `/schemas/plan-request.json`. */
export const planRequestFormat = v.strictObject({
	version: v.literal(1, 'expected 1'),
	strategy: v.optional(oneOf(STRATEGY_CHOICES)),
	athlete: v.optional(
		v.strictObject({
			age: v.optional(whole(16, 110)),
			liftingWeeks: v.optional(whole(0, 5000)),
			longestRunMinutes: v.optional(whole(1, REQUEST_LIMITS.dayMinutes)),
		}),
	),
	runs: v.pipe(
		v.array(run, 'expected a list of runs'),
		v.maxLength(REQUEST_LIMITS.runs, `expected at most ${REQUEST_LIMITS.runs} runs`),
	),
	strength: v.pipe(
		v.array(strength, 'expected a list of strength sessions'),
		v.maxLength(REQUEST_LIMITS.strength, `expected at most ${REQUEST_LIMITS.strength} strength sessions`),
	),
	availability: v.optional(
		v.strictObject({
			mon: freeDay,
			tue: freeDay,
			wed: freeDay,
			thu: freeDay,
			fri: freeDay,
			sat: freeDay,
			sun: freeDay,
		}),
	),
	times: v.optional(v.strictObject({ am: v.optional(start), pm: v.optional(start) })),
	phase: v.optional(oneOf(PHASES)),
	lastWeek: v.optional(v.record(id, day)),
	dated: v.optional(
		v.strictObject({ monday, before: v.optional(aroundSessions), after: v.optional(aroundSessions) }),
	),
});

export type PlanRequestFile = v.InferOutput<typeof planRequestFormat>;

const score = v.strictObject({ hard: v.number(), soft: v.number() });
const placement = v.strictObject({ id: v.string(), day, slot, start });

/** What the planner answers, published as `/schemas/plan-answer.json`. */
export const planAnswerFormat = v.strictObject({
	status: v.picklist(['optimal', 'relaxed']),
	strategy: v.picklist(['consolidate', 'separate']),
	reason: v.string(),
	score,
	gap: v.optional(score),
	placements: v.array(placement),
	findings: v.array(
		v.strictObject({
			rule: v.string(),
			severity: v.picklist(['hard', 'warning', 'good', 'cost']),
			points: v.number(),
			sessions: v.array(v.string()),
			message: v.string(),
		}),
	),
	alternatives: v.array(v.strictObject({ score, placements: v.array(placement) })),
	whyNot: v.record(
		v.string(),
		v.array(v.strictObject({ day, slot, cost: v.number(), hard: v.number(), rules: v.array(v.string()) })),
	),
	conflict: v.array(v.string()),
	relaxations: v.array(
		v.strictObject({
			id: v.string(),
			sessions: v.array(v.string()),
			score,
			price: score,
			placements: v.array(placement),
		}),
	),
});

export type PlanAnswer = v.InferOutput<typeof planAnswerFormat>;
