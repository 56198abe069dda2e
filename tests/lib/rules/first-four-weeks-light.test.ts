import { describe, expect, it } from 'vitest';
import { firstFourWeeksLight } from '../../../src/lib/rules/first-four-weeks-light.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

const NEW = { athlete: { liftingWeeks: 3 } };

describe('first-four-weeks-light', () => {
	it('speaks of heavy legs and full jump sessions before four weeks of lifting are done', () => {
		expectTable(firstFourWeeksLight, [
			[['tue pm heavy-legs 40'], 1, NEW],
			[['tue pm full-body 40'], 1, NEW],
			[['tue pm plyo 20'], 1, NEW],
			[['tue pm plyo 20 contacts=41'], 1, NEW],
			[['tue pm heavy-legs 40', 'thu pm plyo 20'], 2, NEW],
			[['tue pm heavy-legs 40'], 1, { athlete: { liftingWeeks: 0 } }],
		]);
	});

	it('says nothing of light work, nor to people who have lifted for four weeks or say nothing', () => {
		expectTable(firstFourWeeksLight, [
			[['tue pm light-legs 40', 'wed pm upper-core 30', 'thu am intervals 60'], 0, NEW],
			[['tue pm plyo 10 contacts=40'], 0, NEW],
			[['tue pm heavy-legs 40'], 0, { athlete: { liftingWeeks: 4 } }],
			[['tue pm heavy-legs 40', 'thu pm plyo 20'], 0],
		]);
	});

	it('speaks of the sessions of a dated week alone', () => {
		expectTable(firstFourWeeksLight, [
			[['-1 tue pm heavy-legs 40', 'tue am easy 40', '1 tue pm heavy-legs 40'], 0, NEW],
		]);
	});

	it('says what to do instead', () => {
		expect(sayings(firstFourWeeksLight, ['tue pm full-body 40', 'thu pm plyo 20'], NEW)).toEqual([
			'Tuesday’s full-body session is heavy for your first 4 weeks of lifting: do it as light legs, 4 reps in reserve.',
			'Thursday’s jump session is a lot for your first 4 weeks of lifting: stay at 40 easy contacts or fewer.',
		]);
	});
});
