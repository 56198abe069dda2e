/**
 * The rules of a training week, written a second time from the evidence base (§3.3) and from what the rule pages say: to be compared with
 * `src/lib/rules`, of which it knows nothing but the table of weights.
 */
import type { PlanRequest, Strategy } from '../../src/lib/model/request.ts';
import type { PlacedSession, SessionKind } from '../../src/lib/model/session.ts';
import { WEIGHTS } from '../../src/lib/rules/weights.ts';
import { isOverBefore, nights, restBetween, startToStart, timelineOf, together } from './timeline.ts';
import type { Timed } from './timeline.ts';

/** Something a rule says of a week, in weighted points. Hard points are hours. */
export interface Remark {
	readonly rule: string;
	readonly message: string;
	readonly points: number;
	readonly measure: number;
	/** Sessions it is about; where a rule may choose whom to name, those it must name. */
	readonly sessions: readonly string[];
}

export interface Points {
	readonly hard: number;
	readonly soft: number;
}

const A_DAY = 24;

/** Rules in the order of the evidence base; the number is what an hour of it weighs: 1000 for what may never be bent. */
const HARD: Readonly<Record<string, number>> = {
	'key-runs-on-fresh-legs': 1000,
	'hours-before-key-runs': 1,
	'space-between-heavy-sessions': 1,
	'run-first': 1000,
	'easy-after-doubled-day': 1,
	'no-heavy-legs-on-long-days': 1,
	'keep-races-clear': 1000,
	'a-full-rest-day': 1,
	'jumps-come-first': 1,
	'one-session-a-slot': 1000,
	'free-time': 1000,
};
const WARNINGS = [
	'short-gap-demotes',
	'long-run-guard',
	'first-four-weeks-light',
	'jump-contacts',
	'maintenance-keeps-load',
	'deload-keeps-lifting',
	'taper-cuts-sets',
	'legs-rest-after-race',
	'monotony',
];
/** Days without heavy legs after a race. */
const DAYS_AFTER_RACE: Readonly<Record<string, number>> = { '5k': 2, '10k': 3, half: 5, marathon: 10 };
/** How hard a session is, of ten. */
const EFFORT: Readonly<Record<SessionKind, number>> = {
	...{ recovery: 2, easy: 3, cross: 3, medium: 4, long: 4, tempo: 7, 'race-pace': 7, intervals: 8, hills: 8 },
	...{ race: 9, 'light-legs': 4, 'upper-core': 4, plyo: 6, 'heavy-legs': 7, 'full-body': 7 },
};
const SOFT: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Strategy, number>>>>>> = WEIGHTS;

const among =
	(...kinds: readonly SessionKind[]) =>
	({ kind }: PlacedSession): boolean =>
		kinds.includes(kind);

export const isARun = among(
	...([
		'easy',
		'recovery',
		'medium',
		'tempo',
		'intervals',
		'hills',
		'race-pace',
		'long',
		'race',
		'cross',
	] as const),
);
const isFast = among('tempo', 'intervals', 'hills', 'race-pace');
export const isKey = among('tempo', 'intervals', 'hills', 'race-pace', 'long', 'race');
export const isHeavy = among('heavy-legs', 'full-body');
const isLight = among('light-legs', 'upper-core');
const isJumps = among('plyo');
/** More than 40 contacts, or nobody counted. */
const isManyJumps = (session: PlacedSession): boolean => isJumps(session) && (session.contacts ?? 41) > 40;
export const isHardOnLegs = (session: PlacedSession): boolean =>
	isKey(session) || isHeavy(session) || isManyJumps(session);

type Say = (rule: string, message: string, points: number, measure: number, ...about: Timed[]) => void;

/** Everything the rules say of a week. */
export function remarksOn(
	request: PlanRequest,
	strategy: Strategy,
	sessions: readonly PlacedSession[],
): Remark[] {
	return heard(strategy, (say) => {
		const all = timelineOf(request, sessions);
		for (const a of all) {
			if (a.own) sayOfOne(request, a, dayFacts(all, a.here.day), say);
			for (const b of all) if (a !== b && (a.own || b.own)) sayOfTwo(request, a, b, say);
		}
		sayOfWeek(request, all, say);
	});
}

/** What the rules say of two sessions beside each other, in both orders. */
export const remarksOnTwo = (
	request: PlanRequest,
	strategy: Strategy,
	a: Timed,
	b: Timed,
): readonly Remark[] =>
	heard(strategy, (say) => {
		if (!a.own && !b.own) return;
		sayOfTwo(request, a, b, say);
		sayOfTwo(request, b, a, say);
	});

/** What the rules say of one session on a day of which so much is known. */
export const remarksOnOne = (
	request: PlanRequest,
	strategy: Strategy,
	session: Timed,
	facts: DayFacts,
): readonly Remark[] => heard(strategy, (say) => sayOfOne(request, session, facts, say));

/** Sums up remarks. */
export function pointsOf(remarks: readonly Remark[]): Points {
	let hard = 0;
	let soft = 0;
	for (const { rule, points } of remarks) {
		if (rule in HARD) hard += points;
		else soft += points;
	}
	return { hard, soft };
}

function heard(strategy: Strategy, tell: (say: Say) => void): Remark[] {
	const remarks: Remark[] = [];
	tell((rule, message, points, measure, ...about) => {
		remarks.push({
			rule,
			message,
			points: points * weightOf(rule, message, strategy),
			measure,
			sessions: about.map(({ session }) => session.id),
		});
	});
	return remarks;
}

/** What one time a rule speaks is worth. */
export function weightOf(rule: string, message: string, strategy: Strategy): number {
	if (WARNINGS.includes(rule)) return 0;
	const weight = HARD[rule] ?? SOFT[rule]?.[message]?.[strategy];
	if (weight === undefined) throw new RangeError(`No weight for ${rule}, ${message}`);
	return weight;
}

/** What a session may know of the runs round it. */
export interface DayFacts {
	readonly runToday: boolean;
	readonly keyYesterday: boolean;
	readonly keyToday: boolean;
	readonly keyTomorrow: boolean;
}

function dayFacts(all: readonly Timed[], today: number): DayFacts {
	const isThere = (day: number, of: (session: PlacedSession) => boolean): boolean =>
		all.some(({ session, spells }) => of(session) && spells.some((spell) => spell.day === day));
	return {
		runToday: isThere(today, isARun),
		keyYesterday: isThere(today - 1, isKey),
		keyToday: isThere(today, isKey),
		keyTomorrow: isThere(today + 1, isKey),
	};
}

function sayOfOne(request: PlanRequest, timed: Timed, facts: DayFacts, say: Say): void {
	const { session } = timed;
	const { runToday, keyYesterday, keyToday, keyTomorrow } = facts;

	const asked = [...request.runs, ...request.strength].find(({ id }) => id === session.id);
	const run = request.runs.find(({ id }) => id === session.id);
	const isDecided = run?.day !== undefined && (run.slot !== undefined || run.start !== undefined);
	const free = request.availability[session.day]?.[session.slot] ?? Infinity;
	if (!isDecided && free === 0) say('free-time', 'blocked', A_DAY, 0, timed);
	if (!isDecided && free > 0 && session.minutes > free) say('free-time', 'tooLong', A_DAY, free, timed);

	if ((request.athlete.liftingWeeks ?? 8) < 4) {
		if (isHeavy(session)) say('first-four-weeks-light', 'heavy', 1, 0, timed);
		if (isManyJumps(session)) say('first-four-weeks-light', 'jumps', 1, 0, timed);
	}
	if (isJumps(session) && (session.contacts ?? 0) > 100)
		say('jump-contacts', 'many', 1, session.contacts ?? 0, timed);
	if (isHeavy(session)) {
		if (!runToday) say('keep-rest-days-empty', 'onRestDay', 1, 1, timed);
		if (runToday && !keyToday && !keyTomorrow) say('lift-on-easy-day', 'easyDay', 1, 1, timed);
		if (keyYesterday && !keyToday) say('lift-day-after-key-run', 'dayAfter', 1, 1, timed);
	}
	if (session.kind === 'upper-core' && runToday) say('upper-body-with-a-run', 'withRun', 1, 1, timed);
	if (isLight(session) && keyTomorrow) say('light-before-key-is-fine', 'fine', 1, 1, timed);
	if (asked?.preferredDay === session.day) say('preferred-day', 'asWished', 1, 1, timed);
	if (request.lastWeek?.[session.id] === session.day) say('same-as-last-week', 'same', 1, 1, timed);
}

/** Looks at `a` first and `b` second; whoever calls looks the other way round as well. */
function sayOfTwo(request: PlanRequest, a: Timed, b: Timed, say: Say): void {
	const [first, second] = [a.session, b.session];
	const isFirstByName = first.id < second.id;
	const gap = nights(a, b);

	if (isKey(second)) {
		if ((isHeavy(first) || isManyJumps(first)) && gap === 1)
			say('key-runs-on-fresh-legs', 'dayBefore', A_DAY, 1, a, b);
		if (isHeavy(first)) sayOfHeavyBeforeKey(request, a, b, say);
		if (isKey(first)) {
			if (gap === 0 && isFirstByName) say('key-runs-apart', 'sameDay', 1, 0, a, b);
			if (gap === 1) say('key-runs-apart', 'nextDay', 1, 1, a, b);
		}
	}
	if ((isHeavy(first) && isHeavy(second)) || (isManyJumps(first) && isManyJumps(second))) {
		const isSixty = (request.athlete.age ?? 0) >= 60;
		const hours = startToStart(a, b);
		const short = shortBy(isSixty ? 72 : 48, hours);
		if (short > 0) say('space-between-heavy-sessions', isSixty ? 'closeAt60' : 'close', short, hours, a, b);
	}
	if (second.kind === 'race') sayBeforeRace(a, b, say);
	if (second.kind === 'race' && isHeavy(first)) sayRoundRace(a, b, say);
	if (together(a, b)) sayOfOneDay(request, a, b, say);
	if (!isARun(first) && !isARun(second)) {
		if (gap === 0 && isFirstByName) say('spread-strength', 'sameDay', 1, 0, a, b);
		if (gap === 1 && first.kind === second.kind) say('spread-strength', 'nextDay', 1, 1, a, b);
	}
}

function sayOfHeavyBeforeKey({ athlete }: PlanRequest, a: Timed, b: Timed, say: Say): void {
	const isCautious = (athlete.liftingWeeks ?? 8) < 4 || (athlete.age ?? 0) >= 50;
	const hours = restBetween(a, b);
	const short = shortBy(isCautious ? 48 : 24, hours);
	if (short > 0) say('hours-before-key-runs', isCautious ? 'shortCautious' : 'short', short, hours, a, b);
}

function sayBeforeRace(a: Timed, race: Timed, say: Say): void {
	if (isARun(a.session) || a.session.kind === 'upper-core') return;
	const days = nights(a, race);
	const wanted = race.session.priority === 'B' ? 4 : 7;
	if (isHeavy(a.session) && days >= 1 && days < wanted) {
		say('keep-races-clear', 'heavy', (wanted - days) * A_DAY, days, a, race);
		return;
	}
	const hours = restBetween(a, race);
	if (hours < 72) say('keep-races-clear', 'lastHours', shortBy(72, hours), hours, a, race);
}

/** Warnings: heavy legs that shrink in the last two weeks, and those that come too soon after. */
function sayRoundRace(lift: Timed, race: Timed, say: Say): void {
	const before = nights(lift, race);
	if (lift.own && race.session.priority !== 'B' && before >= 8 && before <= 14)
		say('taper-cuts-sets', 'cut', 1, before, lift, race);
	const { distance } = race.session;
	const after = nights(race, lift);
	if (distance && after >= 1 && after < (DAYS_AFTER_RACE[distance] ?? 0))
		say('legs-rest-after-race', distance, 1, after, lift, race);
}

function sayOfOneDay({ availability }: PlanRequest, a: Timed, b: Timed, say: Say): void {
	const [first, second] = [a.session, b.session];
	const isFirstByName = first.id < second.id;
	if (isHeavy(first)) {
		if (isKey(second) && a.here.start < b.here.start) say('run-first', 'liftFirst', A_DAY, 1, a, b);
		if (second.kind === 'long' || second.kind === 'race')
			say('no-heavy-legs-on-long-days', 'sameDay', A_DAY, 1, a, b);
		if (isARun(second) && isOverBefore(b, a)) sayOfGap((a.here.start - b.here.end) / 60, a, b, say);
		if (isKey(second) && isOverBefore(b, a)) say('lift-after-key-run', 'afterRun', 1, 1, a, b);
	}
	if (isJumps(first)) {
		if ((isKey(second) || isHeavy(second)) && a.here.start > b.here.start)
			say('jumps-come-first', 'afterRun', A_DAY, 1, a, b);
		if (!isManyJumps(first) && isFast(second) && isOverBefore(a, b))
			say('jumps-in-warm-up', 'beforeRun', 1, 1, a, b);
	}
	if (isARun(first) && isARun(second) && isFirstByName) say('one-run-a-day', 'sameDay', 1, 0, a, b);

	const isEarlier = a.here.start < b.here.start || (a.here.start === b.here.start && isFirstByName);
	if (first.slot === second.slot && isEarlier) {
		const free = availability[first.day]?.[first.slot] ?? Infinity;
		const isLiftAfterRun = isARun(first) && !isARun(second) && isOverBefore(a, b);
		if (!isLiftAfterRun || first.minutes + second.minutes > free)
			say('one-session-a-slot', 'taken', A_DAY, 1, a, b);
	}
}

function sayOfGap(hours: number, lift: Timed, run: Timed, say: Say): void {
	if (hours < 3) say('short-gap-demotes', 'demoted', 1, hours, lift, run);
	say('hours-between-run-and-lift', hours < 3 ? 'short' : hours < 6 ? 'middle' : 'long', 1, hours, lift, run);
}

function sayOfWeek({ athlete, dated, phase }: PlanRequest, all: readonly Timed[], say: Say): void {
	const own = all.filter((each) => each.own);
	const on = (day: number): Timed[] => all.filter(({ spells }) => spells.some((spell) => spell.day === day));
	const isUsed = (day: number): boolean => on(day).length > 0;
	const isStressDay = (day: number): boolean => on(day).some(({ session }) => isHardOnLegs(session));
	const week = [0, 1, 2, 3, 4, 5, 6];

	if (week.every(isUsed)) say('a-full-rest-day', 'noRest', A_DAY, 0);
	const strength = own.filter(({ session }) => !isARun(session)).length;
	if (strength > 3) say('a-full-rest-day', 'manyStrength', (strength - 3) * A_DAY, strength);
	const heavy = own.filter(({ session }) => isHeavy(session)).length;
	if (heavy > 2) say('a-full-rest-day', 'manyHeavy', (heavy - 2) * A_DAY, heavy);
	for (const day of week) {
		const count = on(day).length;
		if (count > 2) say('a-full-rest-day', 'fullDay', (count - 2) * A_DAY, count);
	}

	// The Monday after this week still answers for its Sunday; in a repeating week that Monday is the first.
	for (const day of dated ? [...week, 7] : week) {
		const before = on(day - 1).map(({ session }) => session);
		if (!before.some(isHeavy) || !before.some(isKey)) continue;
		for (const each of on(day))
			if (isHardOnLegs(each.session)) say('easy-after-doubled-day', 'hardAfter', A_DAY, 1, each);
	}

	const easy = week.filter((day) => !isStressDay(day)).length;
	if (easy > 0) say('keep-easy-days-easy', 'easyDays', Math.min(easy, 3), easy);
	const threes = (dated ? [-2, -1, ...week] : week).filter((day) =>
		[day, day + 1, day + 2].every(isStressDay),
	).length;
	if (threes > 0) say('no-three-hard-days', 'threeInARow', threes, threes);

	const gaps = all.flatMap((a) =>
		all
			.filter((b) => a !== b && (a.own || b.own) && isHeavy(a.session) && isHeavy(b.session))
			.map((b) => startToStart(a, b)),
	);
	const least = Math.min(...gaps, Infinity);
	if (gaps.length > 0 && least >= 72) say('three-days-between-heavy', 'wide', 1, least);

	if (phase === 'deload') say('deload-keeps-lifting', strength === 0 ? 'none' : 'lighter', 1, 0);
	if (phase === 'maintain') {
		const isSixty = (athlete.age ?? 0) >= 60;
		if (heavy > (isSixty ? 2 : 1)) say('maintenance-keeps-load', isSixty ? 'moreAt60' : 'more', 1, heavy);
		if (heavy === 0 && !all.some(({ session }) => session.kind === 'race'))
			say('maintenance-keeps-load', 'none', 1, 0);
	}
	sayOfLoad(
		week.map((day) => on(day).reduce((sum, { session }) => sum + EFFORT[session.kind] * session.minutes, 0)),
		say,
	);

	const longest = athlete.longestRunMinutes ?? Infinity;
	for (const each of own) {
		const { kind, minutes } = each.session;
		if (isARun(each.session) && kind !== 'cross' && minutes > longest * 1.1)
			say('long-run-guard', 'spike', 1, Math.round((minutes / longest) * 100), each);
	}
}

/** Monotony: the mean of the daily loads over their standard deviation. */
function sayOfLoad(loads: readonly number[], say: Say): void {
	const total = loads.reduce((sum, load) => sum + load, 0);
	const mean = total / loads.length;
	const spread = Math.sqrt(
		loads.reduce((sum, load) => sum + (load - mean) * (load - mean), 0) / loads.length,
	);
	if (total > 0 && loads.every((load) => load === loads[0])) say('monotony', 'equal', 1, 0);
	else if (total > 0 && mean / spread >= 2) say('monotony', 'alike', 1, mean / spread);
}

/** Hours missing, every one begun counted as whole. */
const shortBy = (wanted: number, hours: number): number => (hours < wanted ? Math.ceil(wanted - hours) : 0);
