import { describe, it } from 'vitest';
import { keepEasyDaysEasy } from '../../../src/lib/rules/keep-easy-days-easy.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('keep-easy-days-easy', () => {
	it('counts days without key runs, heavy legs or jumps, three at most', () => {
		expectTable(keepEasyDaysEasy, [
			[[], 3],
			[['mon am intervals 60', 'tue am tempo 60', 'wed am heavy-legs 40', 'thu am plyo 20'], 3],
			[
				[
					'mon am intervals 60',
					'tue am tempo 60',
					'wed am heavy-legs 40',
					'thu am plyo 20',
					'fri am hills 20',
				],
				2,
			],
			[
				[
					'mon am race 30',
					'tue am race 30',
					'wed am race 30',
					'thu am race 30',
					'fri am race 30',
					'sat am race 30',
					'sun am race 30',
				],
				0,
			],
			[
				[
					'mon am intervals 60',
					'tue am tempo 60',
					'wed am hills 40',
					'thu am race 20',
					'fri am upper-core 20',
					'sat am light-legs 20',
				],
				3,
			],
		]);
	});

	it('counts the days of a dated week alone', () => {
		expectTable(keepEasyDaysEasy, [
			[
				[
					'-1 sun am race 60',
					'mon am intervals 60',
					'tue am tempo 60',
					'wed am hills 40',
					'thu am race 20',
					'1 mon am race 60',
				],
				3,
			],
			[
				[
					'-1 sun am race 60',
					'mon am intervals 60',
					'tue am tempo 60',
					'wed am hills 40',
					'thu am race 20',
					'fri am race 60',
				],
				2,
			],
		]);
	});
});
