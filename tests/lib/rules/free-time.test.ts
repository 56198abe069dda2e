import { describe, expect, it } from 'vitest';
import { freeTime } from '../../../src/lib/rules/free-time.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

const BLOCKED = { availability: { tue: { am: 0 } } } as const;
const RUN = { id: 's1', kind: 'easy', minutes: 40 } as const;

describe('free-time', () => {
	it('objects to blocked halves and to too few minutes', () => {
		expectTable(freeTime, [
			[['tue am heavy-legs 40'], 24, BLOCKED],
			[['tue am heavy-legs 41'], 24, { availability: { tue: { am: 40 } } }],
			[['tue am heavy-legs 40'], 0, { availability: { tue: { am: 40 } } }],
		]);
	});

	it('takes a missing day or half as free', () => {
		expectTable(freeTime, [
			[['tue am heavy-legs 40'], 0, { availability: { tue: { pm: 0 } } }],
			[['tue am heavy-legs 40'], 0, { availability: { wed: { am: 0 } } }],
			[['tue am heavy-legs 40'], 0],
		]);
	});

	it('holds for runs that may roam, in the week or in the day', () => {
		expectTable(freeTime, [
			[['tue am easy 40'], 24, { ...BLOCKED, runs: [RUN] }],
			[['tue am easy 40'], 24, { ...BLOCKED, runs: [{ ...RUN, day: 'tue' }] }],
			[['tue am easy 40'], 24, { ...BLOCKED, runs: [{ ...RUN, slot: 'am' }] }],
			[['tue am easy 40'], 24, { ...BLOCKED, runs: [{ ...RUN, preferredDay: 'tue', slot: 'am' }] }],
		]);
	});

	it('leaves a run where the person put it, by half or by hour', () => {
		expectTable(freeTime, [
			[['tue am easy 40'], 0, { ...BLOCKED, runs: [{ ...RUN, day: 'tue', slot: 'am' }] }],
			[['tue am easy 40'], 0, { ...BLOCKED, runs: [{ ...RUN, day: 'tue', start: 420 }] }],
			[
				['tue am heavy-legs 40'],
				24,
				{ ...BLOCKED, strength: [{ id: 's1', kind: 'heavy-legs', minutes: 40, day: 'tue', slot: 'am' }] },
			],
		]);
	});

	it('says how much is free', () => {
		expect(sayings(freeTime, ['tue am plyo 20'], BLOCKED)).toEqual([
			'Tuesday’s jump session is in a half of the day you blocked.',
		]);
		expect(sayings(freeTime, ['tue am plyo 20'], { availability: { tue: { am: 15 } } })).toEqual([
			'Tuesday’s jump session needs more than the 15 minutes you have free.',
		]);
	});
});
