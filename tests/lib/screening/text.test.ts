import { describe, expect, test } from 'vitest';
import { parseScore, placeLabel, placesOf } from '../../../src/lib/screening/parse.ts';
import { testById } from '../../../src/lib/screening/registry.ts';
import {
	bandText,
	chanceText,
	levelScoreText,
	normText,
	realChangeText,
	scoreText,
	threshold,
} from '../../../src/lib/screening/threshold.ts';

describe('thresholds for guides', () => {
	test.each([
		['T08', 3, { age: 25, sex: 'man' }, 37, '37 raises'],
		['T08', 2, undefined, 17, '17 raises'],
		['T09', 2, undefined, 9, '9 cm'],
		['T05', 3, undefined, 5, '5 of 5 points'],
		['T01', 1, { age: 61 }, 5, '5 s'],
	] as const)('%s level %d', (id, level, athlete, value, text) => {
		expect(threshold(id, level, athlete)).toEqual({ value, text });
	});

	test('norms say who was measured', () => {
		expect(normText('T09')).toMatch(/as reported by .* Measured on 35 healthy adults\.$/);
		expect(normText('T08', { age: 44 })).toContain('At 40–49: women 24, men 28');
	});

	test.each([
		['T09', ['under 6', '6–8.9', '9–11.9', '12 or more']],
		['T01', ['under 10', '10–29', '30–44', '45']],
		['T05', ['under 2', '2–3', '4', '5']],
		['T13', ['under 20', '20–39', '40–59', '60 or more']],
		['T03', ['over 3', '2–3', '1', '0']],
		['T04', ['over 6', '4–6', '2.1–3.9', '2 or less']],
		['T10', ['over 20', '10.1–20', '0.1–10', '0']],
		['T11', ['under 30', '30–37', '38–44', '45 or more']],
		['T16', ['under 85', '85–89.9', '90–94.9', '95 or more']],
		['T17', ['over 300', '250–300', '220–249', '219 or less']],
	] as const)('%s has bands in words', (id, texts) => {
		const screeningTest = testById(id);
		const limits = screeningTest.limits({});
		expect(([0, 1, 2, 3] as const).map((level) => bandText(screeningTest, limits, level))).toEqual(texts);
	});

	test('a band of tenths of a second is written in tenths', () => {
		const plank = testById('T15');
		const limits = plank.limits({ age: 50, sex: 'man' });
		expect(([0, 1, 2, 3] as const).map((level) => bandText(plank, limits, level))).toEqual([
			'under 32',
			'32–61.5',
			'61.6–84.7',
			'84.8 or more',
		]);
	});

	test('what is compared has its own unit', () => {
		expect(threshold('T16', 3)).toEqual({ value: 95, text: '95 %' });
		expect(threshold('T04', 3)).toEqual({ value: 2, text: '2 cm apart' });
		expect(levelScoreText(testById('T16'), 94.7368)).toBe('94.7 %');
		expect(normText('T03')).toBe('No norm that we know of.');
	});

	test('one of a thing is singular', () => {
		expect(scoreText(testById('T08'), 1)).toBe('1 raise');
		expect(scoreText(testById('T08'), 2)).toBe('2 raises');
	});

	test('a real change is beyond the error', () => {
		expect(realChangeText(testById('T08'))).toBe('more than 6 raises');
		expect(realChangeText(testById('T09'))).toBe('more than 1.5 cm');
		expect(realChangeText(testById('T12'))).toBe('15 % or more');
		expect(realChangeText(testById('T11'))).toBe('more than 6 degrees');
		expect(realChangeText(testById('T17'))).toBe('more than 10 %');
		expect(realChangeText(testById('T05'))).toBe('more than 1 point');
	});

	test('and anything up to it may be chance', () => {
		expect(chanceText(testById('T08'))).toBe('of 6 raises or less');
		expect(chanceText(testById('T05'))).toBe('of 1 point or less');
		expect(chanceText(testById('T03'))).toBe('of 1 fault or less');
		expect(chanceText(testById('T12'))).toBe('of less than 15 %');
		expect(chanceText(testById('T17'))).toBe('of 10 % or less');
	});
});

describe('what people type', () => {
	test.each([
		['T08', '18', 18],
		['T08', ' 0 ', 0],
		['T08', '150', 150],
		['T09', '9,5', 9.5],
		['T09', '9.5', 9.5],
		['T09', '9.449', 9.4],
		['T01', '45', 45],
		['T09', '12,5', 12.5],
		['T16', '10', 10],
	] as const)('%s takes "%s"', (id, typed, value) => {
		expect(parseScore(testById(id), 'left', typed)).toEqual({ ok: true, value });
	});

	test.each([
		['T08', '', 'Left leg: enter how many you did, or leave this test out'],
		['T09', ' ', 'Left leg: enter the distance in centimetres, or leave this test out'],
		['T13', '', 'Left side: enter the seconds, or leave this test out'],
		['T01', '-3', 'Left leg: enter 0 or more'],
		['T09', '−3', 'Left leg: enter 0 or more'],
		['T08', '12,5', 'Left leg: enter a whole number, such as 18'],
		['T16', '9', 'Left leg: enter the distance in centimetres, at least 10'],
		['T08', '9,999', 'Left leg: enter a whole number, such as 18'],
		['T08', '9999', 'Left leg: count full raises to the beat; if you really did more than 150, enter 150'],
		['T08', '2o', 'Left leg: use digits, like 18'],
		['T08', '1e309', 'Left leg: use digits, like 18'],
		['T09', 'Infinity', 'Left leg: use digits, like 9.5'],
		['T09', '.5', 'Left leg: use digits, like 9.5'],
		['T08', '18.5', 'Left leg: enter a whole number, such as 18'],
		['T01', '45.1', 'Left leg: the test ends at 45 seconds, so enter 45'],
	] as const)('%s refuses "%s"', (id, typed, message) => {
		expect(parseScore(testById(id), 'left', typed)).toEqual({ ok: false, message });
	});

	test.each([
		['T07', '31', 31],
		['T10', '0', 0],
		['T10', '12,5', 12.5],
		['T17', '240', 240],
		['T15', '180', 180],
	] as const)('%s, which has no sides, takes "%s"', (id, typed, value) => {
		expect(parseScore(testById(id), 'whole', typed)).toEqual({ ok: true, value });
	});

	test.each([
		['T07', '', 'Stands: enter how many you did, or leave this test out'],
		['T10', '-3', 'Fingertips to floor: enter 0 if you touch the floor'],
		['T07', '9,999', 'Stands: enter a whole number, such as 18'],
		['T15', '9999', 'Plank: the test ends at 180 seconds, so enter 180'],
		['T17', '1e309', 'Ground contact: use digits, like 240'],
		['T17', '60', 'Ground contact: enter milliseconds, not pictures'],
		['T17', 'abc', 'Ground contact: use digits, like 240'],
	] as const)('%s, which has no sides, refuses "%s"', (id, typed, message) => {
		const parsed = parseScore(testById(id), 'whole', typed);
		expect(parsed.ok ? '' : parsed.message).toContain(message);
	});

	test('a field is named by its side, or by itself', () => {
		expect(placesOf(testById('T08'))).toEqual(['left', 'right']);
		expect(placesOf(testById('T07'))).toEqual(['whole']);
		expect(placeLabel(testById('T08'), 'left')).toBe('Left leg');
		expect(placeLabel(testById('T13'), 'right')).toBe('Right side');
		expect(placeLabel(testById('T07'), 'whole')).toBe('Stands');
	});

	test('names the other side', () => {
		expect(parseScore(testById('T08'), 'right', 'x')).toMatchObject({
			message: 'Right leg: use digits, like 18',
		});
	});

	test('a test of criteria is not answered with a number', () => {
		expect(() => parseScore(testById('T05'), 'left', '3')).toThrow(TypeError);
	});
});
