import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../src/components/site/saved-words.ts';

describe('what is kept', () => {
	test.each([
		['week', {}, 'Your week'],
		['profile', { person: { ageBand: 50, equipment: [] } }, 'Your profile (age band, equipment)'],
		[
			'profile',
			{ person: { goal: 'stronger' }, screening: {} },
			'Your profile (goal, starting levels and exercises)',
		],
		['profile', { levels: {}, picks: [] }, 'Your profile (starting levels and exercises)'],
		['profile', { person: null }, 'Your profile'],
		['profile', 'damaged', 'Your profile'],
		['diary', {}, undefined],
	])('%s %j is called %s', (key, data, name) => {
		expect(nameOf(key, data)).toBe(name);
	});
});
