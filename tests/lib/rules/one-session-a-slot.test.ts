import { describe, expect, it } from 'vitest';
import { oneSessionASlot } from '../../../src/lib/rules/one-session-a-slot.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('one-session-a-slot', () => {
	it('objects to two sessions in one half of a day', () => {
		expectTable(oneSessionASlot, [
			[['tue am easy 60', 'tue am heavy-legs 40'], 24],
			[['tue am easy 60', 'tue am easy 40'], 24],
			[['tue pm upper-core 30', 'tue pm light-legs 20 19:00'], 24],
		]);
	});

	it('lets strength follow a run straight away, in either half, if both fit the minutes', () => {
		expectTable(oneSessionASlot, [
			[['tue am easy 60', 'tue am heavy-legs 40 08:00'], 0],
			[['tue pm easy 60', 'tue pm upper-core 40 19:00'], 0],
			[['tue am easy 60', 'tue am heavy-legs 40 08:00'], 0, { availability: { tue: { pm: 0 } } }],
			[['tue am easy 60', 'tue am heavy-legs 40 08:00'], 0, { availability: { tue: { am: 100 } } }],
		]);
	});

	it('but not before it, over it, as another run, nor beyond the minutes free', () => {
		expectTable(oneSessionASlot, [
			[['tue am heavy-legs 60', 'tue am easy 40 08:00'], 24],
			[['tue am easy 60', 'tue am heavy-legs 40 07:59'], 24],
			[['tue am easy 60', 'tue am easy 40 08:00'], 24],
			[['tue am easy 60', 'tue am heavy-legs 41 08:00'], 24, { availability: { tue: { am: 100 } } }],
			[['tue am easy 60', 'tue am heavy-legs 40 08:00'], 24, { availability: { tue: { am: 99, pm: 300 } } }],
		]);
	});

	it('is content with two halves and two days', () => {
		expectTable(oneSessionASlot, [
			[['tue am easy 60', 'tue pm heavy-legs 40'], 0],
			[['tue am easy 60', 'wed am heavy-legs 40'], 0],
		]);
	});

	it('keeps to one day of one week', () => {
		expectTable(oneSessionASlot, [
			[['-1 tue am easy 60', 'tue am easy 40'], 0],
			[['0 tue am easy 60', 'tue am easy 40'], 24],
		]);
	});

	it('names the one that starts first, then the one entered first', () => {
		expect(sayings(oneSessionASlot, ['tue am easy 60', 'tue am tempo 40'])).toEqual([
			'Tuesday’s easy run and Tuesday’s tempo run share one half of the day.',
		]);
		expect(sayings(oneSessionASlot, ['tue am easy 60 08:00', 'tue am tempo 40'])).toEqual([
			'Tuesday’s tempo run and Tuesday’s easy run share one half of the day.',
		]);
	});
});
