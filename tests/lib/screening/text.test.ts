import { describe, expect, test } from 'vitest';
import { parseAge, parseScore } from '../../../src/lib/screening/parse.ts';
import { testById } from '../../../src/lib/screening/registry.ts';
import {
	bandText,
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
	] as const)('%s has bands in words', (id, texts) => {
		const screeningTest = testById(id);
		const limits = screeningTest.limits({});
		expect(([0, 1, 2, 3] as const).map((level) => bandText(screeningTest, limits, level))).toEqual(texts);
	});

	test('one of a thing is singular', () => {
		expect(scoreText(testById('T08'), 1)).toBe('1 raise');
		expect(scoreText(testById('T08'), 2)).toBe('2 raises');
	});

	test('a real change is beyond the error', () => {
		expect(realChangeText(testById('T08'))).toBe('more than 6 raises');
		expect(realChangeText(testById('T09'))).toBe('more than 1.5 cm');
		expect(realChangeText(testById('T12'))).toBe('15 % or more');
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
	] as const)('%s takes "%s"', (id, typed, value) => {
		expect(parseScore(testById(id), 'left', typed)).toEqual({ ok: true, value });
	});

	test.each([
		['T08', '', 'Left leg: enter how many you did, or leave this test out'],
		['T09', ' ', 'Left leg: enter the distance in centimetres, or leave this test out'],
		['T13', '', 'Left side: enter the seconds, or leave this test out'],
		['T01', '-3', 'Left leg: enter 0 or more'],
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

	test('names the other side', () => {
		expect(parseScore(testById('T08'), 'right', 'x')).toMatchObject({
			message: 'Right leg: use digits, like 18',
		});
	});

	test('a test of criteria is not answered with a number', () => {
		expect(() => parseScore(testById('T05'), 'left', '3')).toThrow(TypeError);
	});

	test.each([
		['', undefined],
		[' 42 ', 42],
		['16', 16],
		['110', 110],
	])('age takes "%s"', (typed, value) => {
		expect(parseAge(typed)).toEqual({ ok: true, value });
	});

	test.each(['15', '111', '4.5', '-40', 'forty', '1e2', '9999'])('age refuses "%s"', (typed) => {
		expect(parseAge(typed)).toEqual({
			ok: false,
			message: 'Age: enter whole years from 16 to 110, or leave it empty',
		});
	});
});
