import { describe, expect, it } from 'vitest';
import { legsRestAfterRace } from '../../../src/lib/rules/legs-rest-after-race.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('legs-rest-after-race', () => {
	it('speaks of heavy legs sooner after a race than its distance asks', () => {
		expectTable(legsRestAfterRace, [
			[['-1 sun am race 20 distance=5k', 'mon pm heavy-legs 40'], 1],
			[['-1 sun am race 20 distance=5k', 'tue am heavy-legs 40'], 0],
			[['-1 sun am race 45 distance=10k', 'tue pm full-body 40'], 1],
			[['-1 sun am race 45 distance=10k', 'wed am full-body 40'], 0],
			[['-1 sun am race 100 distance=half', 'thu pm heavy-legs 40'], 1],
			[['-1 sun am race 100 distance=half', 'fri am heavy-legs 40'], 0],
			[['-1 sun am race 240 distance=marathon', 'sun pm heavy-legs 40'], 1],
			[['-1 thu am race 240 distance=marathon', 'sat pm heavy-legs 40'], 1],
			[['-1 thu am race 240 distance=marathon', 'sun pm heavy-legs 40'], 0],
		]);
	});

	it('counts across Sunday night of a week that repeats', () => {
		expectTable(legsRestAfterRace, [
			[['sun am race 20 distance=5k', 'mon pm heavy-legs 40'], 1],
			[['sun am race 20 distance=5k', 'tue pm heavy-legs 40'], 0],
		]);
	});

	it('says nothing without a distance, of other sessions, before the race, or on its day', () => {
		expectTable(legsRestAfterRace, [
			[['-1 sun am race 60', 'mon pm heavy-legs 40'], 0],
			[['-1 sun am race 20 distance=5k', 'mon pm light-legs 40', 'mon am upper-core 20'], 0],
			[['0 sun am race 20 distance=5k', 'mon pm heavy-legs 40'], 0],
			[['sun am race 20 distance=5k', 'sun pm heavy-legs 40'], 0],
			[['-1 sat am race 20 distance=5k', '-1 sun pm heavy-legs 40', 'wed am easy 30'], 0],
		]);
	});

	it('says how long to wait', () => {
		const after = (distance: string, day = 'mon') =>
			sayings(legsRestAfterRace, [`-1 sun am race 60 distance=${distance}`, `${day} pm heavy-legs 40`])[0];
		expect(after('5k')).toBe(
			'Monday’s heavy-leg session is 1 day after Sunday’s race of the week before; after a 5 km race leave 2 days, then start 20 % lighter.',
		);
		expect(after('10k', 'tue')).toContain('is 2 days after');
		expect(after('10k')).toContain('after a 10 km race leave 3 days');
		expect(after('half')).toContain('after a half marathon leave 5 days');
		expect(after('marathon')).toContain('after a marathon leave 10 days');
	});
});
