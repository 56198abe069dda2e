import type { PlanRequest, Strategy } from '../../src/lib/model/request.ts';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import {
	isARun,
	isHardOnLegs,
	isHeavy,
	isKey,
	pointsOf,
	remarksOn,
	remarksOnOne,
	remarksOnTwo,
	weightOf,
} from './checker.ts';
import type { DayFacts, Points } from './checker.ts';
import { choicesOf } from './places.ts';
import { Program } from './program.ts';
import { constant, minus, not, plus } from './sum.ts';
import type { Sum } from './sum.ts';
import { startToStart, timelineOf } from './timeline.ts';
import type { Timed } from './timeline.ts';

/** A place of a movable session, and the column that says it is taken. */
interface Option {
	readonly timed: Timed;
	readonly afterRun: boolean;
	readonly taken: Sum;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];
const A_DAY = 24;

/** A week as an integer program: a column for each place of each session, prices from the second checker. */
export class WeekProgram {
	readonly #request: PlanRequest;
	readonly #strategy: Strategy;
	readonly #program: Program;
	readonly #settled: readonly Timed[];
	readonly #open: readonly (readonly Option[])[];

	constructor(request: PlanRequest, strategy: Strategy, forbiddenFrom: number) {
		this.#request = request;
		this.#strategy = strategy;
		this.#program = new Program(forbiddenFrom);
		const { settled, open } = choicesOf(request);
		this.#settled = timelineOf(request, settled);
		this.#open = open.map((choices) =>
			choices.map(({ session, afterRun }) => ({
				timed: timelineOf({ ...request, dated: request.dated && { monday: '', before: [], after: [] } }, [
					session,
				])[0] as Timed,
				afterRun,
				taken: this.#program.column(true),
			})),
		);
		this.#writeSessions();
		this.#writePairs();
		this.#writeDays();
		this.#writeHeavyGaps();
	}

	/** The sessions of a best week, its points checked against what the program says of it. */
	best(): PlacedSession[] | undefined {
		const program = this.#program;
		const hard = program.forbiddenFrom === 1 ? 0 : program.solve('hard')?.value;
		const found = hard === undefined ? undefined : program.solve('soft', hard);
		if (hard === undefined || !found) return undefined;
		const chosen = this.#open.map((options) => options.find(({ taken }) => found.isTaken(taken)) as Option);
		const sessions = [...this.#settled.filter(({ own }) => own), ...chosen.map(({ timed }) => timed)].map(
			({ session }) => session,
		);
		const { hard: isHard, soft: isSoft } = pointsOf(remarksOn(this.#request, this.#strategy, sessions));
		if (isHard !== hard || isSoft !== found.value)
			throw new Error(`The program says ${hard} ${found.value}, the checker ${isHard} ${isSoft}`);
		return sessions;
	}

	/** Every session takes one place; places cost by themselves, beside settled sessions, and by the runs round them. */
	#writeSessions(): void {
		const program = this.#program;
		for (const options of this.#open) {
			program.equals(plus(...options.map(({ taken }) => taken)), 1);
			for (const { timed, taken, afterRun } of options) {
				let price = this.#alone(timed, NOTHING);
				for (const other of this.#settled) price = added(price, this.#pair(timed, other));
				program.chargeAll([taken], price);
				if (afterRun) program.atMost(plus(taken, ...this.#runsEndingAt(timed).map(minus)), 0);
			}
		}
		for (const [index, timed] of this.#settled.entries()) {
			if (timed.own) program.chargeAll([], this.#alone(timed, NOTHING));
			for (const other of this.#settled.slice(index + 1)) program.chargeAll([], this.#pair(timed, other));
		}
		this.#writeFacts();
	}

	#runsEndingAt({ session, here }: Timed): Sum[] {
		return this.#open.flat().flatMap(({ timed, taken }) => {
			const { session: run } = timed;
			const endsThere = isARun(run) && run.slot === session.slot && timed.here.day === here.day;
			return endsThere && timed.here.end === here.start ? [taken] : [];
		});
	}

	/** What a place earns or costs by what is known of the days round it. */
	#writeFacts(): void {
		const program = this.#program;
		const runs = this.#onDays(isARun);
		const keys = this.#onDays(isKey);
		for (const options of this.#open) {
			for (const day of WEEK) {
				const here = options.filter(({ timed }) => timed.here.day === day);
				const [first] = here;
				if (!first) continue;
				const prices = PATTERNS.map((facts) =>
					added(this.#alone(first.timed, facts), this.#alone(first.timed, NOTHING), -1),
				);
				if (prices.every(({ soft }) => soft === 0)) continue;
				const known: readonly (readonly [keyof DayFacts, Sum])[] = [
					['runToday', runs(day)],
					['keyYesterday', keys(day - 1)],
					['keyToday', keys(day)],
					['keyTomorrow', keys(day + 1)],
				];
				// One share of the place for each way the days round it can be.
				const shares = PATTERNS.map((facts, index) => {
					const share = program.column();
					program.charge(share, prices[index] as Points);
					return { facts, share };
				});
				program.equals(
					plus(...shares.map(({ share }) => share), ...here.map(({ taken }) => minus(taken))),
					0,
				);
				for (const [name, sum] of known) {
					const when = (value: boolean) =>
						shares.filter(({ facts }) => facts[name] === value).map(({ share }) => share);
					program.atMost(plus(...when(true), minus(sum)), 0);
					program.atMost(plus(...when(false), minus(not(sum))), 0);
				}
			}
		}
	}

	/** Prices of movable sessions beside each other; places that fare alike are taken together. */
	#writePairs(): void {
		for (const [index, options] of this.#open.entries()) {
			for (const others of this.#open.slice(index + 1)) {
				const groups = new Map<string, { prices: readonly Points[]; takens: Sum[] }>();
				for (const { timed, taken } of options) {
					const prices = others.map((other) => this.#pair(timed, other.timed));
					const key = prices.map(({ hard, soft }) => `${hard},${soft}`).join(' ');
					const group = groups.get(key) ?? { prices, takens: [] };
					group.takens.push(taken);
					groups.set(key, group);
				}
				for (const { prices, takens } of groups.values()) this.#writeGroup(takens, prices, others);
			}
		}
	}

	#writeGroup(takens: readonly Sum[], prices: readonly Points[], others: readonly Option[]): void {
		const alike = new Map<string, { price: Points; beside: Sum[] }>();
		for (const [index, price] of prices.entries()) {
			if (price.hard === 0 && price.soft === 0) continue;
			const isForbidden = price.hard >= this.#program.forbiddenFrom;
			const key = isForbidden ? 'forbidden' : `${price.hard},${price.soft}`;
			const group = alike.get(key) ?? { price, beside: [] };
			group.beside.push((others[index] as Option).taken);
			alike.set(key, group);
		}
		for (const { price, beside } of alike.values())
			this.#program.chargeAll([plus(...takens), plus(...beside)], price);
	}

	/** Rules over the days of the week: a rest day, two sessions a day, easy days, hard days in a row, days after doubled ones. */
	#writeDays(): void {
		const program = this.#program;
		const used = this.#onDays(() => true);
		const stress = this.#onDays(isHardOnLegs);
		const heavy = this.#onDays(isHeavy);
		const keys = this.#onDays(isKey);
		const isDated = this.#request.dated !== undefined;

		program.chargeAbove(plus(...WEEK.map(used)), 6, hardPoints(A_DAY));
		for (const day of WEEK) program.chargeAbove(plus(...this.#each(day, () => true)), 2, hardPoints(A_DAY));
		const strength = this.#request.strength;
		program.chargeAbove(constant(strength.length), 3, hardPoints(A_DAY));
		const heavyCount = this.#open.filter(([option]) => option && isHeavy(option.timed.session)).length;
		program.chargeAbove(constant(heavyCount), 2, hardPoints(A_DAY));

		for (const day of isDated ? [...WEEK, 7] : WEEK)
			for (const each of this.#each(day, isHardOnLegs))
				program.chargeAll([heavy(day - 1), keys(day - 1), each], hardPoints(A_DAY));

		const easy = program.column(false, 3);
		program.charge(easy, this.#softPoints('keep-easy-days-easy', 'easyDays'));
		program.atMost(plus(easy, ...WEEK.map(stress)), 7);
		const three = this.#softPoints('no-three-hard-days', 'threeInARow');
		for (const day of isDated ? [-2, -1, ...WEEK] : WEEK)
			program.chargeAll([stress(day), stress(day + 1), stress(day + 2)], three);
	}

	/** The bonus for three days between any two heavy-leg sessions. */
	#writeHeavyGaps(): void {
		const heavy = this.#open.filter(([option]) => option && isHeavy(option.timed.session));
		const around = this.#settled.filter(({ session }) => isHeavy(session));
		if (heavy.length === 0 || heavy.length + around.length < 2) return;
		const program = this.#program;
		const wide = program.column();
		program.charge(wide, this.#softPoints('three-days-between-heavy', 'wide'));
		const isClose = (a: Timed, b: Timed): boolean => Math.min(startToStart(a, b), startToStart(b, a)) < 72;
		for (const [index, options] of heavy.entries()) {
			for (const { timed, taken } of options) {
				if (around.some((other) => isClose(timed, other))) program.atMost(plus(wide, taken), 1);
				for (const others of heavy.slice(index + 1)) {
					const close = others.filter((other) => isClose(timed, other.timed)).map((other) => other.taken);
					program.atMost(plus(wide, taken, ...close), 2);
				}
			}
		}
	}

	/** By day: does any session of a kind stand there? Days outside the week are those of a repeating week, or of its neighbours. */
	#onDays(of: (session: PlacedSession) => boolean): (day: number) => Sum {
		const known = new Map<number, Sum>();
		return (day) => {
			const index = this.#request.dated ? day : (day + 7) % 7;
			const sum = known.get(index) ?? this.#program.any(this.#each(index, of));
			known.set(index, sum);
			return sum;
		};
	}

	/** By session of a kind: does it stand on this day? */
	#each(day: number, of: (session: PlacedSession) => boolean): Sum[] {
		const index = this.#request.dated ? day : (day + 7) % 7;
		const settled = this.#settled.filter(({ session, here }) => of(session) && here.day === index);
		const open = this.#open.flatMap((options) => {
			const there = options.filter(({ timed }) => of(timed.session) && timed.here.day === index);
			return there.length > 0 ? [plus(...there.map(({ taken }) => taken))] : [];
		});
		return [...settled.map(() => constant(1)), ...open];
	}

	#alone(timed: Timed, facts: DayFacts): Points {
		return pointsOf(remarksOnOne(this.#request, this.#strategy, timed, facts));
	}

	#pair(a: Timed, b: Timed): Points {
		return pointsOf(remarksOnTwo(this.#request, this.#strategy, a, b));
	}

	#softPoints(rule: string, message: string): Points {
		return { hard: 0, soft: weightOf(rule, message, this.#strategy) };
	}
}

const hardPoints = (hard: number): Points => ({ hard, soft: 0 });
const added = (a: Points, b: Points, times = 1): Points => ({
	hard: a.hard + times * b.hard,
	soft: a.soft + times * b.soft,
});

const NOTHING: DayFacts = { runToday: false, keyYesterday: false, keyToday: false, keyTomorrow: false };
const TWO = [false, true];
/** Every way the days round a place can be; a key run is a run. */
const PATTERNS: readonly DayFacts[] = TWO.flatMap((runToday) =>
	TWO.flatMap((keyToday) =>
		TWO.flatMap((keyYesterday) =>
			TWO.map((keyTomorrow) => ({ runToday, keyToday, keyYesterday, keyTomorrow })),
		),
	),
).filter(({ runToday, keyToday }) => runToday || !keyToday);
