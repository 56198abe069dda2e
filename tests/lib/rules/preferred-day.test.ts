import { describe, it } from 'vitest';
import { preferredDay } from '../../../src/lib/rules/preferred-day.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

const STRENGTH = { strength: [{ id: 's1', kind: 'heavy-legs', minutes: 40, preferredDay: 'tue' }] } as const;
const RUN = { runs: [{ id: 's1', kind: 'easy', minutes: 40, preferredDay: 'tue' }] } as const;

describe('preferred-day', () => {
	it('counts a session on the day asked for', () => {
		expectTable(preferredDay, [
			[['tue pm heavy-legs 40'], 1, STRENGTH],
			[['wed pm heavy-legs 40'], 0, STRENGTH],
			[['wed pm heavy-legs 40'], 0],
		]);
	});

	it('counts a run that roams as well', () => {
		expectTable(preferredDay, [
			[['tue pm easy 40'], 1, RUN],
			[['wed pm easy 40'], 0, RUN],
		]);
	});
});
