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
			sessionsFrom(['tue am plyo 15 06:30 contacts=50', '  sun am  race 100 priority=B distance=half']),
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
		['tu am intervals 60', '"tu" is not a day; expected one of mon, tue'],
		['tue noon intervals 60', '"noon" is not am or pm'],
		['tue am intervls 60', '"intervls" is not a kind of session; expected one of easy'],
		['tue am intervals', '"" is not a number of minutes; expected a whole number from 1 to 600'],
		['tue am intervals 1.5', '"1.5" is not a number of minutes'],
		['tue am intervals 0', '"0" is not a number of minutes'],
		['tue am intervals 601', '"601" is not a number of minutes'],
		['tue am intervals 60 25:00', '"25:00" is no start'],
		['tue pm plyo 20 contacts=many', '"many" is not a number of contacts'],
		['sun am race 90 priority=C', '"C" is not a priority; expected one of A, B'],
		['sun am race 90 distance=12k', '"12k" is not a distance'],
		['2 tue am easy 30', '"tue" is not am or pm'],
	])('name the wrong word of "%s"', (entry, said) => {
		const wrong = () => sessionsFrom(['mon am easy 40', entry]);
		expect(wrong).toThrow(RangeError);
		expect(wrong).toThrow(`Session 2, "${entry}": ${said}`);
	});
});
