import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CHOICES,
	EXERCISE_QUESTIONS,
	type Filter,
	type Findable,
	matching,
	type Query,
} from '../../../src/lib/exercise/filter.ts';
import { loosened as loosenedBy } from '../../../src/lib/finder/questions.ts';

const { everything: EVERYTHING, filters: FILTERS, ticked, without } = EXERCISE_QUESTIONS;
const loosened = (all: readonly Findable[], query: Query) =>
	loosenedBy(EXERCISE_QUESTIONS, query, (other) => matching(all, other).length);

const exercise = (slug: string, different: Partial<Findable> = {}): Findable => ({
	slug,
	names: [slug],
	pattern: 'squat',
	elements: ['strength'],
	equipment: ['none'],
	muscles: ['quads'],
	levels: [0, 3],
	laterality: 'bilateral',
	...different,
});

const SQUAT = exercise('squat', { names: ['Bodyweight squat', 'Air squat'] });
const PRESS = exercise('press', {
	...{
		names: ['Bench press'],
		pattern: 'push',
		equipment: ['bench', 'barbell'],
		muscles: ['chest', 'triceps'],
	},
	levels: [1, 3],
});
const PUSH_UP = exercise('push-up', {
	...{
		names: ['Push-up', 'Press-up'],
		pattern: 'push',
		elements: ['strength', 'stability'],
		muscles: ['chest'],
	},
});
const RAISE = exercise('raise', {
	...{
		names: ['Single-leg calf raise', 'Heel raise'],
		pattern: 'calf',
		equipment: ['box'],
		muscles: ['calves'],
	},
	...{ elements: ['endurance'], laterality: 'unilateral', levels: [1, 2] },
});
const ALL = [SQUAT, PRESS, PUSH_UP, RAISE];

const asking = (parts: Partial<Query>): Query => ({ ...EVERYTHING, ...parts });
const slugs = (parts: Partial<Query>) => matching(ALL, asking(parts)).map(({ slug }) => slug);

describe('matching', () => {
	it('lets everything pass, in order, when nothing is asked', () => {
		expect(matching(ALL, EVERYTHING)).toEqual(ALL);
	});

	it.each<[string, Partial<Query>, string[]]>([
		['one of several movements is enough', { movement: ['calf', 'push'] }, ['press', 'push-up', 'raise']],
		['one of what it trains is enough', { trains: ['stability', 'endurance'] }, ['push-up', 'raise']],
		['a muscle counts where it works hardest', { muscle: ['triceps'] }, ['press']],
		['a level lies within those it suits, ends included', { level: ['build'] }, ['squat', 'push-up']],
		['the highest level that it suits counts', { level: ['solid'] }, ['squat', 'press', 'push-up', 'raise']],
		['a level above those it suits does not', { level: ['strong'] }, ['squat', 'press', 'push-up']],
		['sides are as they are', { sides: ['unilateral'] }, ['raise']],
		['filters add up', { movement: ['push'], muscle: ['chest'], trains: ['stability'] }, ['push-up']],
	])('%s', (_name, parts, expected) => expect(slugs(parts)).toEqual(expected));

	it.each<[string, Partial<Query>, string[]]>([
		['none shows what needs nothing', { have: ['none'] }, ['squat', 'push-up']],
		[
			'a box adds what needs a box and keeps what needs nothing',
			{ have: ['box'] },
			['squat', 'push-up', 'raise'],
		],
		['half of what it needs is not enough', { have: ['barbell'] }, ['squat', 'push-up']],
		['all of what it needs is', { have: ['bench', 'barbell'] }, ['squat', 'press', 'push-up']],
	])('of equipment: %s', (_name, parts, expected) => expect(slugs(parts)).toEqual(expected));

	it.each<[string, string[]]>([
		['squat', ['squat']],
		['SQUATS', ['squat']],
		['air', ['squat']],
		['press', ['press', 'push-up']],
		['bench pres', ['press']],
		['heel raises', ['raise']],
		['raise calf', ['raise']],
		['pushup', ['push-up']],
		['push up', ['push-up']],
		['single leg', ['raise']],
		['  ', ['squat', 'press', 'push-up', 'raise']],
		['–', ['squat', 'press', 'push-up', 'raise']],
		['bench calf', []],
		['zumba', []],
	])('by name: “%s” finds %j', (words, expected) => expect(slugs({ words })).toEqual(expected));

	it('loses nobody by ticking more within a filter, and wins nobody by asking with one more', () => {
		fc.assert(
			fc.property(queries, fc.constantFrom(...FILTERS), fc.nat(), (query, filter, pick) => {
				const choice = CHOICES[filter][pick % CHOICES[filter].length] ?? '';
				const before = matching(ALL, query);
				const after = matching(ALL, ticked(query, filter, choice, true));
				if (query[filter].length === 0) for (const one of after) expect(before).toContain(one);
				else if (choice !== 'none') for (const one of before) expect(after).toContain(one);
			}),
		);
	});
});

const queries: fc.Arbitrary<Query> = fc
	.record(
		Object.fromEntries(
			FILTERS.map((filter) => [filter, fc.subarray<string>([...CHOICES[filter]], { maxLength: 3 })]),
		) as Record<Filter, fc.Arbitrary<string[]>>,
	)
	.map((chosen) => ({ ...chosen, words: '' }));

describe('ticked', () => {
	it('adds in the order of the page, once, and takes away', () => {
		const two = ticked(ticked(EVERYTHING, 'trains', 'power', true), 'trains', 'mobility', true);
		expect(two.trains).toEqual(['mobility', 'power']);
		expect(ticked(two, 'trains', 'power', true).trains).toEqual(['mobility', 'power']);
		expect(ticked(two, 'trains', 'mobility', false).trains).toEqual(['power']);
	});

	it('does not let a person have no equipment and a band', () => {
		const none = ticked(asking({ have: ['band', 'mat'] }), 'have', 'none', true);
		expect(none.have).toEqual(['none']);
		expect(ticked(none, 'have', 'band', true).have).toEqual(['band']);
	});
});

describe('loosened', () => {
	it('names what to drop, the most rewarding first, and nothing that would not help', () => {
		const query = asking({ words: 'squat', movement: ['calf'], have: ['box'] });
		expect(matching(ALL, query)).toEqual([]);
		expect(loosened(ALL, query)).toEqual([
			{ drop: 'words', count: 1 },
			{ drop: 'movement', count: 1 },
		]);
		expect(loosened(ALL, asking({ words: 'zumba', level: ['build'] }))).toEqual([
			{ drop: 'words', count: 2 },
		]);
	});

	it('is empty where two things at once are in the way', () => {
		expect(loosened(ALL, asking({ words: 'zumba', muscle: ['grip'] }))).toEqual([]);
	});
});

it('without drops one part and leaves the others', () => {
	const query = asking({ words: 'squat', level: ['build'] });
	expect(without(query, 'words')).toEqual(asking({ level: ['build'] }));
	expect(without(query, 'level')).toEqual(asking({ words: 'squat' }));
});
