import { describe, expect, it } from 'vitest';
import { dueOn, isOverdue } from '../../../src/lib/claims/due.ts';

describe('dueOn', () => {
	it.each([
		['2026-11-22', '2027-11-22'],
		['2026-12-31', '2027-12-31'],
		['2027-01-31', '2028-01-31'],
		['2027-02-28', '2028-02-28'],
		// No such day a year later: the first of the next month.
		['2028-02-29', '2029-03-01'],
	])('of a claim checked on %s is %s', (checked, due) => expect(dueOn({ checked })).toBe(due));
});

describe('isOverdue', () => {
	it.each([
		['the day before', '2027-11-21', false],
		['on the day', '2027-11-22', false],
		['the day after', '2027-11-23', true],
		['years later', '2030-01-01', true],
	])('%s', (_name, today, overdue) => expect(isOverdue({ checked: '2026-11-22' }, today)).toBe(overdue));
});
