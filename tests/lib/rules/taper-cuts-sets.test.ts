import { describe, expect, it } from 'vitest';
import { taperCutsSets } from '../../../src/lib/rules/taper-cuts-sets.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('taper-cuts-sets', () => {
	it('speaks of heavy legs 8 to 14 days before an A race', () => {
		expectTable(taperCutsSets, [
			[['mon pm heavy-legs 40', '1 mon am race 60'], 0],
			[['sun pm heavy-legs 40', '1 mon am race 60'], 0],
			[['mon pm heavy-legs 40', '1 tue am race 60'], 1],
			[['mon pm full-body 40', '1 sun am race 60'], 1],
			[['sun pm heavy-legs 40', '1 sun am race 60'], 0],
			[['sat pm heavy-legs 40', '1 sun am race 60 priority=A'], 1],
		]);
	});

	it('reaches 14 days and no further when the race is in the week after', () => {
		expectTable(taperCutsSets, [
			[['mon pm heavy-legs 40', 'thu pm heavy-legs 40', '1 sun am race 60'], 2],
			[['-1 mon pm heavy-legs 40', 'mon am easy 40', '1 sun am race 60'], 0],
		]);
	});

	it('says nothing of smaller races, other sessions, sessions that are over, or weeks without a date', () => {
		expectTable(taperCutsSets, [
			[['mon pm heavy-legs 40', '1 tue am race 60 priority=B'], 0],
			[['mon pm heavy-legs 40', '1 tue am long 60'], 0],
			[['mon pm light-legs 40', 'mon am plyo 20', '1 tue am race 60'], 0],
			[['-1 mon pm heavy-legs 40', 'sun am race 60'], 0],
			[['mon pm heavy-legs 40', 'sun am race 60'], 0],
		]);
	});

	it('says which session, how far away the race is and how much to cut', () => {
		expect(sayings(taperCutsSets, ['tue pm heavy-legs 40', '1 sun am race 60'])).toEqual([
			'Tuesday’s heavy-leg session is 12 days before Sunday’s race of the week after: leave out about 40 % of the sets and keep the load.',
		]);
	});
});
