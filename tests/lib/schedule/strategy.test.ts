import { describe, expect, it } from 'vitest';
import type { Athlete, Availability, PlanRequest } from '../../../src/lib/model/request.ts';
import type { RunKind, StrengthKind } from '../../../src/lib/model/session.ts';
import type { Day } from '../../../src/lib/model/week.ts';
import { chooseStrategy } from '../../../src/lib/schedule/strategy.ts';

interface Given {
	readonly runs: readonly (readonly [Day, RunKind])[];
	readonly strength?: readonly StrengthKind[];
	readonly athlete?: Athlete;
	readonly availability?: Availability;
	readonly strategy?: PlanRequest['strategy'];
}

const choose = ({ runs, strength = ['heavy-legs', 'heavy-legs'], ...rest }: Given) =>
	chooseStrategy({
		strategy: rest.strategy ?? 'auto',
		athlete: rest.athlete ?? {},
		runs: runs.map(([day, kind], index) => ({ id: `r${index}`, kind, minutes: 60, day, slot: 'am' })),
		strength: strength.map((kind, index) => ({ id: `s${index}`, kind, minutes: 40 })),
		availability: rest.availability ?? {},
	});

const noEvenings = Object.fromEntries(
	(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => [day, { pm: 0 }]),
);
const twoKeysNoLong = {
	runs: [
		['tue', 'intervals'],
		['sat', 'tempo'],
	],
} as const;

describe('auto', () => {
	it('does as asked when a strategy is given', () => {
		expect(choose({ ...twoKeysNoLong, strategy: 'separate' })).toEqual({
			strategy: 'separate',
			reason: 'asked',
		});
	});

	it('separates in the first four weeks of lifting, whatever the runs', () => {
		expect(choose({ ...twoKeysNoLong, athlete: { liftingWeeks: 3 } }).reason).toBe('first-weeks');
	});

	it('separates when one key run and a long run leave no room for two leg days on key days', () => {
		expect(
			choose({
				runs: [
					['wed', 'intervals'],
					['sat', 'long'],
				],
			}),
		).toEqual({
			strategy: 'separate',
			reason: 'only-separate-fits',
		});
	});

	it('consolidates when two key runs and a long run leave room on key days only', () => {
		expect(
			choose({
				runs: [
					['tue', 'intervals'],
					['thu', 'tempo'],
					['sat', 'long'],
				],
			}),
		).toEqual({
			strategy: 'consolidate',
			reason: 'only-consolidate-fits',
		});
	});

	it('consolidates with two key runs when both fit', () => {
		expect(choose(twoKeysNoLong)).toEqual({ strategy: 'consolidate', reason: 'two-key-runs' });
	});

	it('separates with two key runs before eight weeks of lifting', () => {
		expect(choose({ ...twoKeysNoLong, athlete: { liftingWeeks: 7 } }).reason).toBe('new-to-lifting');
		expect(choose({ ...twoKeysNoLong, athlete: { liftingWeeks: 8 } }).reason).toBe('two-key-runs');
	});

	it('separates for people with one window a day: no hours between run and gym', () => {
		const { strategy } = choose({ ...twoKeysNoLong, strength: ['heavy-legs'], availability: noEvenings });
		expect(strategy).toBe('separate');
	});

	it('separates when neither layout fits and no hours can be left', () => {
		const everyDay = (['mon', 'tue', 'thu', 'sat'] as const).map((day) => [day, 'intervals'] as const);
		expect(choose({ runs: everyDay, availability: noEvenings })).toEqual({
			strategy: 'separate',
			reason: 'no-gap',
		});
	});

	it('separates with one key run when one leg day would fit either way', () => {
		expect(choose({ runs: [['wed', 'intervals']], strength: ['heavy-legs'] }).reason).toBe('one-key-run');
	});

	it('has nothing to choose without heavy legs', () => {
		expect(choose({ ...twoKeysNoLong, strength: ['upper-core'] }).reason).toBe('no-heavy-legs');
	});

	it('counts a run that can only be in the evening as in the evening', () => {
		const verdict = chooseStrategy({
			strategy: 'auto',
			athlete: {},
			runs: [
				{ id: 'a', kind: 'intervals', minutes: 60, day: 'tue' },
				{ id: 'b', kind: 'tempo', minutes: 60, day: 'sat' },
			],
			strength: [{ id: 's', kind: 'heavy-legs', minutes: 40 }],
			availability: { tue: { am: 0 }, sat: { am: 0 } },
		});
		expect(verdict.strategy).toBe('separate');
	});
});
