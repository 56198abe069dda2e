import { describe, expect, it } from 'vitest';
import { maintenanceKeepsLoad } from '../../../src/lib/rules/maintenance-keeps-load.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

const MAINTAIN = { phase: 'maintain' } as const;
const AT_60 = { phase: 'maintain', athlete: { age: 60 } } as const;

describe('maintenance-keeps-load', () => {
	it('speaks of more than one heavy session, and of none', () => {
		expectTable(maintenanceKeepsLoad, [
			[['mon am heavy-legs 40', 'thu am full-body 40'], 1, MAINTAIN],
			[['mon am easy 40', 'thu am light-legs 40'], 1, MAINTAIN],
			[['mon am heavy-legs 40', 'thu am light-legs 40'], 0, MAINTAIN],
		]);
	});

	it('is content with one or two from age 60', () => {
		expectTable(maintenanceKeepsLoad, [
			[['mon am heavy-legs 40'], 0, AT_60],
			[['mon am heavy-legs 40', 'thu am heavy-legs 40'], 0, AT_60],
			[['mon am heavy-legs 40', 'wed am heavy-legs 40', 'fri am heavy-legs 40'], 1, AT_60],
			[['mon am heavy-legs 40', 'thu am heavy-legs 40'], 1, { ...AT_60, athlete: { age: 59 } }],
			[['mon am easy 40'], 1, AT_60],
		]);
	});

	it('does not miss heavy legs around a race', () => {
		expectTable(maintenanceKeepsLoad, [
			[['tue am easy 40', 'sun am race 60'], 0, MAINTAIN],
			[['tue am easy 40', '1 mon am race 60'], 0, MAINTAIN],
			[['-1 sun am race 60', 'tue am easy 40'], 0, MAINTAIN],
			[['-1 sun am long 60', 'tue am easy 40'], 1, MAINTAIN],
		]);
	});

	it('counts the heavy sessions of a dated week alone', () => {
		expectTable(maintenanceKeepsLoad, [
			[['-1 tue am heavy-legs 40', 'tue am heavy-legs 40', '1 tue am heavy-legs 40'], 0, MAINTAIN],
			[['-1 tue am heavy-legs 40', 'tue am easy 40'], 1, MAINTAIN],
		]);
	});

	it('says nothing in other weeks', () => {
		expectTable(maintenanceKeepsLoad, [
			[['mon am heavy-legs 40', 'thu am full-body 40'], 0],
			[['mon am heavy-legs 40', 'thu am full-body 40'], 0, { phase: 'build' }],
			[['mon am easy 40'], 0, { phase: 'deload' }],
		]);
	});

	it('says what is enough', () => {
		const two = ['mon am heavy-legs 40', 'thu am heavy-legs 40'];
		expect(sayings(maintenanceKeepsLoad, two, MAINTAIN)).toEqual([
			'A maintenance week with 2 heavy-leg sessions: 1 is enough. Keep the load and do 1 or 2 sets.',
		]);
		expect(sayings(maintenanceKeepsLoad, [...two, 'sat am heavy-legs 40'], AT_60)).toEqual([
			'A maintenance week with 3 heavy-leg sessions: 2 are enough from age 60. Keep the load.',
		]);
		expect(sayings(maintenanceKeepsLoad, [], MAINTAIN)).toEqual([
			'A maintenance week without heavy legs loses strength: one session at the usual load, 1 or 2 sets, keeps it.',
		]);
	});
});
