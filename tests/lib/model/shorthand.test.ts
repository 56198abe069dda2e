import { describe, expect, it } from 'vitest';
import { sessionsFrom } from '../../../src/lib/model/shorthand.ts';

describe('sessions in short', () => {
	it('have a day, half, kind and minutes, and start with their half', () => {
		expect(sessionsFrom(['tue pm heavy-legs 40', 'wed am easy 30'])).toMatchObject([
			{ id: 's1', day: 'tue', slot: 'pm', kind: 'heavy-legs', minutes: 40, start: 18 * 60 },
			{ id: 's2', day: 'wed', slot: 'am', kind: 'easy', minutes: 30, start: 7 * 60 },
		]);
	});

	it('may say when they start, how many contacts they have, and what race it is', () => {
		expect(
			sessionsFrom(['tue am plyo 15 06:30 contacts=50', 'sun am race 100 priority=B distance=half']),
		).toMatchObject([
			{ start: 6 * 60 + 30, contacts: 50 },
			{ priority: 'B', distance: 'half' },
		]);
	});

	it('stand in a week that repeats until one of them says its week', () => {
		const weeks = (...texts: string[]) => sessionsFrom(texts).map(({ week }) => week);
		expect(weeks('tue am easy 30', 'wed am easy 30')).toEqual([undefined, undefined]);
		expect(weeks('-1 sun am long 90', 'tue am easy 30', '1 mon am tempo 40')).toEqual([-1, 0, 1]);
		expect(weeks('0 sun am long 90', 'tue am easy 30')).toEqual([0, 0]);
	});

	it.each([
		'tuesday am easy 30',
		'tue noon easy 30',
		'tue am jog 30',
		'tue am easy',
		'tue am easy 3.5',
		'tue am easy 30 25:00',
		'tue am plyo 10 contacts=few',
		'tue am race 60 priority=C',
		'tue am race 60 distance=12k',
		'2 tue am easy 30',
	])('that cannot be read are refused: %s', (text) => {
		expect(() => sessionsFrom([text])).toThrow(RangeError);
	});
});
