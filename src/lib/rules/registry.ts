import { aFullRestDay } from './a-full-rest-day.ts';
import { deloadKeepsLifting } from './deload-keeps-lifting.ts';
import { easyAfterDoubledDay } from './easy-after-doubled-day.ts';
import { firstFourWeeksLight } from './first-four-weeks-light.ts';
import { freeTime } from './free-time.ts';
import { hoursBeforeKeyRuns } from './hours-before-key-runs.ts';
import { hoursBetweenRunAndLift } from './hours-between-run-and-lift.ts';
import { jumpContacts } from './jump-contacts.ts';
import { jumpsComeFirst } from './jumps-come-first.ts';
import { jumpsInWarmUp } from './jumps-in-warm-up.ts';
import { keepEasyDaysEasy } from './keep-easy-days-easy.ts';
import { keepRacesClear } from './keep-races-clear.ts';
import { keepRestDaysEmpty } from './keep-rest-days-empty.ts';
import { keyRunsApart } from './key-runs-apart.ts';
import { keyRunsOnFreshLegs } from './key-runs-on-fresh-legs.ts';
import { legsRestAfterRace } from './legs-rest-after-race.ts';
import { liftAfterKeyRun } from './lift-after-key-run.ts';
import { liftDayAfterKeyRun } from './lift-day-after-key-run.ts';
import { liftOnEasyDay } from './lift-on-easy-day.ts';
import { lightBeforeKeyIsFine } from './light-before-key-is-fine.ts';
import { longRunGuard } from './long-run-guard.ts';
import { maintenanceKeepsLoad } from './maintenance-keeps-load.ts';
import { monotony } from './monotony.ts';
import { noHeavyLegsOnLongDays } from './no-heavy-legs-on-long-days.ts';
import { noThreeHardDays } from './no-three-hard-days.ts';
import { oneRunADay } from './one-run-a-day.ts';
import { oneSessionASlot } from './one-session-a-slot.ts';
import { preferredDay } from './preferred-day.ts';
import { runFirst } from './run-first.ts';
import { sameAsLastWeek } from './same-as-last-week.ts';
import { shortGapDemotes } from './short-gap-demotes.ts';
import { spaceBetweenHeavySessions } from './space-between-heavy-sessions.ts';
import { spreadStrength } from './spread-strength.ts';
import { taperCutsSets } from './taper-cuts-sets.ts';
import { threeDaysBetweenHeavy } from './three-days-between-heavy.ts';
import { upperBodyWithARun } from './upper-body-with-a-run.ts';
import type { Rule } from './types.ts';

/** The rules that are never traded for comfort. */
export const HARD_RULES = [
	keyRunsOnFreshLegs,
	hoursBeforeKeyRuns,
	spaceBetweenHeavySessions,
	runFirst,
	easyAfterDoubledDay,
	noHeavyLegsOnLongDays,
	keepRacesClear,
	aFullRestDay,
	jumpsComeFirst,
	oneSessionASlot,
	freeTime,
] as const;

const WARNING_RULES = [
	shortGapDemotes,
	longRunGuard,
	firstFourWeeksLight,
	jumpContacts,
	maintenanceKeepsLoad,
	deloadKeepsLifting,
	taperCutsSets,
	legsRestAfterRace,
	monotony,
] as const;

const SOFT_RULES = [
	liftAfterKeyRun,
	liftDayAfterKeyRun,
	liftOnEasyDay,
	keepRestDaysEmpty,
	keepEasyDaysEasy,
	hoursBetweenRunAndLift,
	threeDaysBetweenHeavy,
	upperBodyWithARun,
	lightBeforeKeyIsFine,
	jumpsInWarmUp,
	noThreeHardDays,
	preferredDay,
	sameAsLastWeek,
	spreadStrength,
	keyRunsApart,
	oneRunADay,
] as const;

/** Every rule, in the order findings and pages list them: hard, warnings, soft. */
export const RULES: readonly Rule[] = [...HARD_RULES, ...WARNING_RULES, ...SOFT_RULES];

/** The soft rules with their literal ids and messages; `weights.ts` must have an entry for each. */
export type SoftRule = (typeof SOFT_RULES)[number];

/** The rule with this id. Throws a `RangeError` for an unknown one. */
export function ruleById(id: string): Rule {
	const rule = RULES.find(({ meta }) => meta.id === id);
	if (!rule) throw new RangeError(`No rule is called "${id}"`);
	return rule;
}
