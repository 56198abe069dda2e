import { describe, expect, it } from 'vitest';
import { nearestQuestions } from '../../../src/lib/search/nearest.ts';
import { isQuestion, stem, subjectWords } from '../../../src/lib/search/words.ts';

const ask = (text: string) => ({ ask: text, href: `/${text.length}/` });
const QUESTIONS = [
	ask('Can I lift the day before a long run?'),
	ask('How heavy should I lift?'),
	ask('Does foam rolling help?'),
	ask('How often should I lift in a week?'),
];
const nearest = (typed: string, least = 0) =>
	nearestQuestions(QUESTIONS, typed, { most: 2, least }).map((question) => question.ask);

describe('the words a question is about', () => {
	it.each([
		['Can I lift the day before a long run?', ['lift', 'day', 'before', 'long', 'run']],
		['Should I be doing it?', ['should', 'i', 'be', 'doing', 'it']],
		['What’s a deload?', ['deload']],
	])('%s', (question, words) => expect(subjectWords(question)).toEqual(words));

	it.each([
		['lifting', 'lift'],
		['lifts', 'lift'],
		['lifted', 'lift'],
		['run', 'run'],
		['running', 'run'],
		['stopped', 'stop'],
		['presses', 'press'],
		['runs', 'run'],
		['injuries', 'injury'],
		['press', 'press'],
	])('takes %s for %s', (word, expected) => expect(stem(word)).toBe(expected));

	it.each(['how heavy', 'heavy legs?', 'why run', 'lift day before race'])(
		'hears a question in “%s”',
		(typed) => expect(isQuestion(typed)).toBe(true),
	);
	it.each(['good morning', 'single leg deadlift', 'RDL', 'how', 'cannonball'])(
		'hears none in “%s”',
		(typed) => expect(isQuestion(typed)).toBe(false),
	);
});

describe('the nearest question', () => {
	it('shares the rarer words', () =>
		expect(nearest('is foam rolling any good for lifting')[0]).toBe(QUESTIONS[2]?.ask));
	it('is the shorter one of two that share the same', () =>
		expect(nearest('lift heavy')[0]).toBe(QUESTIONS[1]?.ask));
	it('does not mind endings', () =>
		expect(nearest('lifting before my long runs')[0]).toBe(QUESTIONS[0]?.ask));
	it('is none when nothing is shared', () => expect(nearest('swimming goggles')).toEqual([]));
	it('is none when too little of what was typed is shared', () => {
		expect(nearest('heavy swimming goggles')).toHaveLength(1);
		expect(nearest('heavy swimming goggles', 0.6)).toEqual([]);
	});
});
