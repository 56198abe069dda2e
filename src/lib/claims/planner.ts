import { SORE_HOURS_TO_KEY_RUN } from '../progression/next-day.ts';
import { MOST_HEAVY, REST_DAYS, SESSIONS_A_DAY } from '../rules/a-full-rest-day.ts';
import { DELOAD_CUT, DELOAD_RESERVE } from '../rules/deload-keeps-lifting.ts';
import { RESERVE_WHEN_NEW } from '../rules/first-four-weeks-light.ts';
import { CAUTIOUS_HOURS_TO_KEY_RUN, HOURS_TO_KEY_RUN } from '../rules/hours-before-key-runs.ts';
import { BEST_HOURS_AFTER_RUN } from '../rules/hours-between-run-and-lift.ts';
import { FIRST_CONTACTS, MOST_CONTACTS } from '../rules/jump-contacts.ts';
import { EASY_DAYS_WANTED } from '../rules/keep-easy-days-easy.ts';
import { DAYS_BEFORE_A_RACE, DAYS_BEFORE_B_RACE, HOURS_BEFORE_RACE } from '../rules/keep-races-clear.ts';
import { DAYS_AFTER_RACE, LIGHTER_AFTER_RACE } from '../rules/legs-rest-after-race.ts';
import { LONG_RUN_SHARE } from '../rules/long-run-guard.ts';
import { HEAVY_AT_SIXTY, HEAVY_TO_MAINTAIN, SETS_TO_MAINTAIN } from '../rules/maintenance-keeps-load.ts';
import { LEAST_HOURS_AFTER_RUN } from '../rules/points.ts';
import { HOURS_BETWEEN_HEAVY } from '../rules/space-between-heavy-sessions.ts';
import { TAPER_CUT, TAPER_FROM_DAY } from '../rules/taper-cuts-sets.ts';
import { WIDE_HOURS_BETWEEN_HEAVY } from '../rules/three-days-between-heavy.ts';
import { JUMP_GATE } from '../screening/gate.ts';
import { LEAST_DIFFERENCE } from '../screening/score-test.ts';
import { RETEST_WEEKS } from '../screening/retest.ts';
import { NEW_TO_LIFTING_WEEKS } from '../model/request.ts';
import { WARM_UP_CONTACTS } from '../model/session.ts';
import { NEXT_DAY_CLAIMS } from './next-day.ts';
import type { Claim } from './types.ts';

/** When the planner's numbers were last held against its rules. */
const checked = '2026-11-30';
const hours = (value: number) => ({ value, unit: 'hours' });
const days = (value: number) => ({ value, unit: 'days' });

/** What the planner and the screening count with, as claims, so that prose need not type their numbers again. */
export const PLANNER_CLAIMS: Readonly<Record<string, Claim>> = {
	...NEXT_DAY_CLAIMS,
	'planner-key-run-gap': {
		says: 'The planner leaves at least {hours} between heavy legs and the next key run, and {cautious} in your first weeks of lifting and from age {age}. With sore legs leave {sore} yourself.',
		numbers: {
			hours: hours(HOURS_TO_KEY_RUN),
			cautious: hours(CAUTIOUS_HOURS_TO_KEY_RUN),
			sore: hours(SORE_HOURS_TO_KEY_RUN),
			age: { value: 50 },
		},
		sources: ['burt2023', 'doma2013'],
		certainty: 'rule-of-thumb',
		rule: 'hours-before-key-runs',
		checked,
	},
	'planner-same-day-gap': {
		says: 'With both on one day the run comes first, and the planner leaves at least {least} before heavy legs, better {best}.',
		numbers: { least: hours(LEAST_HOURS_AFTER_RUN), best: hours(BEST_HOURS_AFTER_RUN) },
		sources: ['schumann2022', 'robineau2016'],
		certainty: 'rule-of-thumb',
		rule: 'hours-between-run-and-lift',
		checked,
	},
	'planner-heavy-spacing': {
		says: 'Heavy leg sessions stand at least {hours} apart; from age {age} the planner asks for {wide}.',
		numbers: {
			hours: hours(HOURS_BETWEEN_HEAVY),
			wide: hours(WIDE_HOURS_BETWEEN_HEAVY),
			age: { value: 60 },
		},
		sources: [],
		certainty: 'rule-of-thumb',
		rule: 'space-between-heavy-sessions',
		checked,
	},
	'planner-rest': {
		says: 'A week keeps {rest} of rest, at most {aDay} a day and at most {heavy} of heavy legs.',
		numbers: {
			rest: { value: REST_DAYS, unit: 'days' },
			aDay: { value: SESSIONS_A_DAY, unit: 'sessions' },
			heavy: { value: MOST_HEAVY, unit: 'sessions' },
			easy: { value: EASY_DAYS_WANTED, unit: 'days' },
		},
		sources: [],
		certainty: 'rule-of-thumb',
		rule: 'a-full-rest-day',
		checked,
	},
	'planner-first-weeks': {
		says: 'In the first {weeks} of lifting leg work stays light, with {reserve} in reserve and no more than {contacts} of easy jumping.',
		numbers: {
			weeks: { value: NEW_TO_LIFTING_WEEKS, unit: 'weeks' },
			reserve: { value: RESERVE_WHEN_NEW, unit: 'reps' },
			contacts: { value: WARM_UP_CONTACTS, unit: 'contacts' },
		},
		sources: [],
		certainty: 'rule-of-thumb',
		rule: 'first-four-weeks-light',
		checked,
	},
	'planner-race': {
		says: 'Heavy legs keep {a} from a race that matters and {b} from a lesser one; the last {last} hold nothing for the legs.',
		numbers: { a: days(DAYS_BEFORE_A_RACE), b: days(DAYS_BEFORE_B_RACE), last: hours(HOURS_BEFORE_RACE) },
		sources: ['travis2020'],
		certainty: 'rule-of-thumb',
		rule: 'keep-races-clear',
		checked,
	},
	'planner-after-race': {
		says: 'After a race heavy legs wait: {five} after a 5 k, {ten} after a 10 k, {half} after a half marathon, {marathon} after a marathon. They begin {lighter} lighter.',
		numbers: {
			five: days(DAYS_AFTER_RACE['5k']),
			ten: days(DAYS_AFTER_RACE['10k']),
			half: days(DAYS_AFTER_RACE.half),
			marathon: days(DAYS_AFTER_RACE.marathon),
			lighter: { value: LIGHTER_AFTER_RACE, unit: '%' },
		},
		sources: [],
		certainty: 'rule-of-thumb',
		rule: 'legs-rest-after-race',
		checked,
	},
	'planner-taper': {
		says: 'In a taper, from {first} before the race, the planner cuts sets by {cut} and keeps the load.',
		numbers: { cut: { value: TAPER_CUT, unit: '%' }, first: days(TAPER_FROM_DAY) },
		sources: ['bosquet2007', 'wang2023'],
		certainty: 'rule-of-thumb',
		rule: 'taper-cuts-sets',
		checked,
	},
	'deload-cut': {
		says: 'In a lighter week cut sets by {sets}, leave {reserve} more in reserve and keep the load. Do not stop lifting.',
		numbers: {
			sets: { from: DELOAD_CUT[0], to: DELOAD_CUT[1], unit: '%' },
			reserve: { from: DELOAD_RESERVE[0], to: DELOAD_RESERVE[1], unit: 'reps' },
		},
		sources: ['rogerson2024', 'coleman2024'],
		certainty: 'rule-of-thumb',
		rule: 'deload-keeps-lifting',
		checked,
	},
	'maintenance-block': {
		says: 'To hold strength keep {sessions:words} of heavy legs a week with {sets} of an exercise and the load as it was; from age {age} rather {olderSessions:words}.',
		numbers: {
			sessions: { value: HEAVY_TO_MAINTAIN, unit: 'sessions' },
			sets: { from: SETS_TO_MAINTAIN[0], to: SETS_TO_MAINTAIN[1], unit: 'sets' },
			age: { value: 60 },
			olderSessions: { value: HEAVY_AT_SIXTY, unit: 'sessions' },
		},
		sources: ['spiering2021', 'ronnestad2011'],
		certainty: 'rule-of-thumb',
		rule: 'maintenance-keeps-load',
		checked,
	},
	'planner-long-run': {
		says: 'The planner warns when a run is more than {share} longer than the longest of the last {days}.',
		numbers: { share: { value: Math.round((LONG_RUN_SHARE - 1) * 100), unit: '%' }, days: days(30) },
		sources: ['frandsen2025'],
		certainty: 'rule-of-thumb',
		rule: 'long-run-guard',
		checked,
	},
	'planner-contacts': {
		says: 'Jump sessions begin with {first} and stay under {most}; up to {warmUp} easy ones may ride in a warm-up.',
		numbers: {
			first: { from: FIRST_CONTACTS[0], to: FIRST_CONTACTS[1], unit: 'contacts' },
			most: { value: MOST_CONTACTS, unit: 'contacts' },
			warmUp: { value: WARM_UP_CONTACTS, unit: 'contacts' },
		},
		sources: [],
		certainty: 'rule-of-thumb',
		rule: 'jump-contacts',
		checked,
	},
	'jump-gate': {
		says: 'Before jump training we ask for steady balance, {raises} on each leg and {hops} on the spot without pain. From age {age} the heel raises are those usual for your age.',
		numbers: {
			raises: { value: JUMP_GATE.heelRaises, unit: 'heel raises' },
			hops: { value: JUMP_GATE.hops, unit: 'quiet hops' },
			age: { value: JUMP_GATE.ageNormFrom },
		},
		sources: ['moore2021'],
		certainty: 'rule-of-thumb',
		checked,
	},
	'side-difference': {
		says: 'A difference between left and right is worth training for when it is at least {share} and also larger than the error of the test.',
		numbers: { share: { value: Math.round(LEAST_DIFFERENCE * 100), unit: '%' } },
		sources: [],
		certainty: 'rule-of-thumb',
		checked,
	},
	'retest-weeks': {
		says: 'Test again after {first} and after {second} weeks.',
		numbers: { first: { value: RETEST_WEEKS[0], unit: 'weeks' }, second: { value: RETEST_WEEKS[1] } },
		sources: [],
		certainty: 'rule-of-thumb',
		checked,
	},
};
