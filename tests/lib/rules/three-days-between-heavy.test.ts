import { describe, expect, it } from 'vitest';
import { around } from '../../../src/lib/model/request.ts';
import { placeExample } from '../../../src/lib/rules/example.ts';
import { threeDaysBetweenHeavy } from '../../../src/lib/rules/three-days-between-heavy.ts';
import type { SessionFacts } from '../../../src/lib/rules/types.ts';
import { viewOf } from '../../../src/lib/rules/week-view.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('three-days-between-heavy', () => {
	it('asks for 72 hours from every heavy session to the next, round the week', () => {
		expectTable(threeDaysBetweenHeavy, [
			[['mon am heavy-legs 40', 'thu am heavy-legs 40'], 1],
			[['mon pm heavy-legs 40', 'thu am heavy-legs 40'], 0],
			[['mon am heavy-legs 40', 'sat am heavy-legs 40'], 0],
			[['mon am heavy-legs 40'], 0],
			[['mon am heavy-legs 40', 'wed am heavy-legs 40', 'fri am heavy-legs 40'], 0],
		]);
	});

	it('measures to the sessions of the weeks before and after a dated week', () => {
		expectTable(threeDaysBetweenHeavy, [
			[['-1 sat am heavy-legs 40', 'tue am heavy-legs 40'], 1],
			[['-1 sat pm heavy-legs 40', 'tue am heavy-legs 40'], 0],
			[['tue am heavy-legs 40', 'fri am heavy-legs 40', '1 mon am heavy-legs 40 06:59'], 0],
			[['0 tue am heavy-legs 40', 'fri am heavy-legs 40'], 1],
			[['-1 mon am heavy-legs 40', '-1 tue am heavy-legs 40', 'tue am heavy-legs 40'], 1],
			[['-1 tue am heavy-legs 40', '-1 fri am heavy-legs 40'], 0],
			[['0 tue am heavy-legs 40'], 0],
		]);
	});

	it('can gain its point only until two heavy sessions stand', () => {
		const heavy = { id: 'h', kind: 'full-body', minutes: 40 } as const;
		const gain = (placed: readonly string[], ...pending: readonly SessionFacts[]) => {
			const { request, sessions } = placeExample({ sessions: placed });
			let points = 0;
			threeDaysBetweenHeavy.canGain?.(viewOf(request, sessions, around(request)), pending, (more) => {
				points += more;
			});
			return points;
		};
		expect(gain(['mon am heavy-legs 40'], heavy)).toBe(1);
		expect(gain(['mon am heavy-legs 40'], heavy, { id: 'e', kind: 'easy', minutes: 30 })).toBe(1);
		expect(gain(['mon am heavy-legs 40'], { id: 'u', kind: 'upper-core', minutes: 30 })).toBe(0);
		expect(gain(['mon am heavy-legs 40', 'thu am heavy-legs 40'], heavy)).toBe(0);
		expect(gain(['-1 mon am heavy-legs 40', '1 thu am heavy-legs 40'], heavy)).toBe(1);
	});
});
