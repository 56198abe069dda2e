import { describe, expect, it } from 'vitest';
import { weekFromText } from '../../../src/components/content/week-text.ts';

describe('a week in shorthand', () => {
	it('says day, half, kind and minutes', () =>
		expect(weekFromText(['tue am intervals 60', 'tue pm heavy-legs 40'])).toMatchObject([
			{ id: 'r1', day: 'tue', slot: 'am', kind: 'intervals', minutes: 60, start: 7 * 60 },
			{ id: 's1', day: 'tue', slot: 'pm', kind: 'heavy-legs', minutes: 40, start: 18 * 60 },
		]));

	it('says after that when it starts, how many contacts, how much a race matters, in any order', () =>
		expect(
			weekFromText(['wed am plyo 20 contacts=30 06:30', '  sun am  race 90 09:15 priority=B']),
		).toMatchObject([
			{ start: 6 * 60 + 30, contacts: 30 },
			{ start: 9 * 60 + 15, priority: 'B' },
		]));

	it.each([
		['tu am intervals 60', '"tu" is not a day; expected one of mon, tue'],
		['tue noon intervals 60', '"noon" is not am or pm'],
		['tue am intervls 60', '"intervls" is not a kind of session; expected one of easy'],
		['tue am intervals', '"" is not a number of minutes; expected a whole number from 1 to 600'],
		['tue am intervals 1.5', '"1.5" is not a number of minutes'],
		['tue am intervals 0', '"0" is not a number of minutes'],
		['tue am intervals 601', '"601" is not a number of minutes'],
		['tue am intervals 60 18:00', '18:00 is not in the am half of the day'],
		['tue pm intervals 60 11:59', '11:59 is not in the pm half of the day'],
		['tue am intervals 60 25:00', '"25:00" is no start'],
		['tue am intervals 60 contacts=30', '"contacts=30" is no start'],
		['tue pm plyo 20 contacts=many', '"many" is not a number of contacts'],
		['tue am easy 40 priority=B', '"priority=B" is no start'],
		['sun am race 90 priority=C', '"C" is not a priority; expected one of A, B'],
	])('names the wrong word of "%s"', (entry, said) => {
		const wrong = () => weekFromText(['mon am easy 40', entry]);
		expect(wrong).toThrow(RangeError);
		expect(wrong).toThrow(`Session 2, "${entry}": ${said}`);
	});

	it('needs a session', () => expect(() => weekFromText([])).toThrow('at least one session'));
});
