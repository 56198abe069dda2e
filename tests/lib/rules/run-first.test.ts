import { describe, expect, it } from 'vitest';
import { runFirst } from '../../../src/lib/rules/run-first.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('run-first', () => {
	it('objects to heavy legs before a key run on one day', () => {
		expectTable(runFirst, [
			[['tue am heavy-legs 40', 'tue pm intervals 60'], 24],
			[['sat am full-body 40', 'sat pm long 60'], 24],
		]);
	});

	it('is content with the run first, with easy runs and with other days', () => {
		expectTable(runFirst, [
			[['tue pm heavy-legs 40', 'tue am intervals 60'], 0],
			[['tue am heavy-legs 40', 'tue pm easy 60'], 0],
			[['tue am light-legs 40', 'tue pm intervals 60'], 0],
			[['tue am heavy-legs 40', 'wed pm intervals 60'], 0],
			[['tue am heavy-legs 40', 'tue am intervals 60'], 0],
		]);
	});

	it('says which sessions and why', () => {
		expect(sayings(runFirst, ['tue am heavy-legs 40', 'tue pm tempo 60'])).toEqual([
			'Tuesday’s heavy-leg session comes before Tuesday’s tempo run on the same day.',
		]);
	});

	it('keeps to one day of one week', () => {
		expectTable(runFirst, [
			[['-1 tue am heavy-legs 40', 'tue pm intervals 60'], 0],
			[['0 tue am heavy-legs 40', 'tue pm intervals 60'], 24],
		]);
	});
});
