import { describe, expect, it } from 'vitest';
import { randomFrom, randomWeek } from '../../../scripts/random-week.ts';
import type { PlanRequest } from '../../../src/lib/model/request.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { HARD_RULES } from '../../../src/lib/rules/registry.ts';
import { smallestConflict } from '../../../src/lib/schedule/conflict.ts';
import { everyWeek, placements } from '../../helpers/brute-force.ts';

const IDS: readonly string[] = HARD_RULES.map(({ meta }) => meta.id);

const raceOnSunday: PlanRequest = {
	strategy: 'separate',
	athlete: {},
	runs: [{ id: 'r', kind: 'race', minutes: 60, day: 'sun', slot: 'am' }],
	strength: [{ id: 's', kind: 'heavy-legs', minutes: 40 }],
	availability: {},
};

describe('the smallest set of rules that clash', () => {
	it('is empty when a week keeps them all', () => {
		expect(smallestConflict({ ...raceOnSunday, runs: [] }, 'separate')).toEqual([]);
	});

	it('is one rule where one is enough to make the week impossible', () => {
		expect(smallestConflict({ ...raceOnSunday, availability: noTime() }, 'separate')).toEqual(['free-time']);
	});

	it('names each rule that helps to make the week impossible', () => {
		// Sunday itself is left to heavy legs by the rule for race weeks, but not by the rule for race days.
		expect(smallestConflict(raceOnSunday, 'separate')).toHaveLength(2);
		expect(smallestConflict(raceOnSunday, 'separate')).toContain('keep-races-clear');
	});

	it(
		'clashes in every week there is, and no smaller set does, as brute force sees it',
		{ timeout: 120_000 },
		() => {
			const random = randomFrom(23);
			const sizes = new Set<number>();
			for (let clashing = 0; clashing < 60;) {
				const request = randomWeek(random, {
					runs: [1, 6],
					strength: [1, 4],
					openRuns: 0.15,
					roaming: 0.1,
					dated: 0.2,
					detailed: true,
				});
				if (placements(request) > 3000) continue;
				const broken = brokenSets(request);
				const conflict = smallestConflict(request, 'separate');
				const where = JSON.stringify(request);
				expect(conflict.length, where).toBe(leastSize(broken));
				if (conflict.length === 0) continue;
				clashing += 1;
				sizes.add(conflict.length);
				expect(
					broken.every((set) => conflict.some((id) => set.has(id))),
					where,
				).toBe(true);
				expect(conflict).toEqual(IDS.filter((id) => conflict.includes(id)));
			}
			expect(sizes.size).toBeGreaterThan(2);
		},
	);
});

/** By week: the hard rules it breaks; each set once. */
function brokenSets(request: PlanRequest): ReadonlySet<string>[] {
	const sets = new Map<string, ReadonlySet<string>>();
	for (const week of everyWeek(request)) {
		const broken = new Set(check(request, 'separate', week, HARD_RULES).map(({ rule }) => rule));
		sets.set([...broken].join(), broken);
	}
	return [...sets.values()];
}

/** The size of the smallest set of rules of which every week breaks one; 0 when a week breaks none. */
function leastSize(broken: readonly ReadonlySet<string>[]): number {
	if (broken.some(({ size }) => size === 0)) return 0;
	let least = IDS.length;
	for (let bits = 1; bits < 1 << IDS.length; bits += 1) {
		const chosen = IDS.filter((_, index) => (bits & (1 << index)) !== 0);
		if (chosen.length >= least) continue;
		if (broken.every((set) => chosen.some((id) => set.has(id)))) least = chosen.length;
	}
	return least;
}

const noTime = (): PlanRequest['availability'] => {
	const none = { am: 0, pm: 0 };
	return { mon: none, tue: none, wed: none, thu: none, fri: none, sat: none, sun: none };
};
