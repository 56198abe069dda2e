import { aFullRestDayAbout } from './a-full-rest-day.ts';
import { deloadKeepsLiftingAbout } from './deload-keeps-lifting.ts';
import { easyAfterDoubledDayAbout } from './easy-after-doubled-day.ts';
import { firstFourWeeksLightAbout } from './first-four-weeks-light.ts';
import { freeTimeAbout } from './free-time.ts';
import { hoursBeforeKeyRunsAbout } from './hours-before-key-runs.ts';
import { hoursBetweenRunAndLiftAbout } from './hours-between-run-and-lift.ts';
import { jumpContactsAbout } from './jump-contacts.ts';
import { jumpsComeFirstAbout } from './jumps-come-first.ts';
import { jumpsInWarmUpAbout } from './jumps-in-warm-up.ts';
import { keepEasyDaysEasyAbout } from './keep-easy-days-easy.ts';
import { keepRacesClearAbout } from './keep-races-clear.ts';
import { keepRestDaysEmptyAbout } from './keep-rest-days-empty.ts';
import { keyRunsApartAbout } from './key-runs-apart.ts';
import { keyRunsOnFreshLegsAbout } from './key-runs-on-fresh-legs.ts';
import { legsRestAfterRaceAbout } from './legs-rest-after-race.ts';
import { liftAfterKeyRunAbout } from './lift-after-key-run.ts';
import { liftDayAfterKeyRunAbout } from './lift-day-after-key-run.ts';
import { liftOnEasyDayAbout } from './lift-on-easy-day.ts';
import { lightBeforeKeyIsFineAbout } from './light-before-key-is-fine.ts';
import { longRunGuardAbout } from './long-run-guard.ts';
import { maintenanceKeepsLoadAbout } from './maintenance-keeps-load.ts';
import { monotonyAbout } from './monotony.ts';
import { noHeavyLegsOnLongDaysAbout } from './no-heavy-legs-on-long-days.ts';
import { noThreeHardDaysAbout } from './no-three-hard-days.ts';
import { oneRunADayAbout } from './one-run-a-day.ts';
import { oneSessionASlotAbout } from './one-session-a-slot.ts';
import { preferredDayAbout } from './preferred-day.ts';
import { runFirstAbout } from './run-first.ts';
import { sameAsLastWeekAbout } from './same-as-last-week.ts';
import { shortGapDemotesAbout } from './short-gap-demotes.ts';
import { spaceBetweenHeavySessionsAbout } from './space-between-heavy-sessions.ts';
import { spreadStrengthAbout } from './spread-strength.ts';
import { taperCutsSetsAbout } from './taper-cuts-sets.ts';
import { threeDaysBetweenHeavyAbout } from './three-days-between-heavy.ts';
import { upperBodyWithARunAbout } from './upper-body-with-a-run.ts';
import type { RuleAbout } from './types.ts';

/**
 * The prose of every rule: why it is there, where it comes from, what the planner does. For pages only; a browser that plans a week
 * does not load it.
 */
export const ABOUT: Readonly<Record<string, RuleAbout>> = {
	'a-full-rest-day': aFullRestDayAbout,
	'deload-keeps-lifting': deloadKeepsLiftingAbout,
	'easy-after-doubled-day': easyAfterDoubledDayAbout,
	'first-four-weeks-light': firstFourWeeksLightAbout,
	'free-time': freeTimeAbout,
	'hours-before-key-runs': hoursBeforeKeyRunsAbout,
	'hours-between-run-and-lift': hoursBetweenRunAndLiftAbout,
	'jump-contacts': jumpContactsAbout,
	'jumps-come-first': jumpsComeFirstAbout,
	'jumps-in-warm-up': jumpsInWarmUpAbout,
	'keep-easy-days-easy': keepEasyDaysEasyAbout,
	'keep-races-clear': keepRacesClearAbout,
	'keep-rest-days-empty': keepRestDaysEmptyAbout,
	'key-runs-apart': keyRunsApartAbout,
	'key-runs-on-fresh-legs': keyRunsOnFreshLegsAbout,
	'legs-rest-after-race': legsRestAfterRaceAbout,
	'lift-after-key-run': liftAfterKeyRunAbout,
	'lift-day-after-key-run': liftDayAfterKeyRunAbout,
	'lift-on-easy-day': liftOnEasyDayAbout,
	'light-before-key-is-fine': lightBeforeKeyIsFineAbout,
	'long-run-guard': longRunGuardAbout,
	'maintenance-keeps-load': maintenanceKeepsLoadAbout,
	monotony: monotonyAbout,
	'no-heavy-legs-on-long-days': noHeavyLegsOnLongDaysAbout,
	'no-three-hard-days': noThreeHardDaysAbout,
	'one-run-a-day': oneRunADayAbout,
	'one-session-a-slot': oneSessionASlotAbout,
	'preferred-day': preferredDayAbout,
	'run-first': runFirstAbout,
	'same-as-last-week': sameAsLastWeekAbout,
	'short-gap-demotes': shortGapDemotesAbout,
	'space-between-heavy-sessions': spaceBetweenHeavySessionsAbout,
	'spread-strength': spreadStrengthAbout,
	'taper-cuts-sets': taperCutsSetsAbout,
	'three-days-between-heavy': threeDaysBetweenHeavyAbout,
	'upper-body-with-a-run': upperBodyWithARunAbout,
};

/** The prose of the rule with this id. Throws a `RangeError` for an unknown one. */
export function aboutRule(id: string): RuleAbout {
	const about = ABOUT[id];
	if (!about) throw new RangeError(`No rule is called "${id}"`);
	return about;
}
