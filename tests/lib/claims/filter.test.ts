import { describe, expect, it } from 'vitest';
import {
	claimQuestions,
	type ClaimQuery,
	type FindableClaim,
	matchingClaims,
} from '../../../src/lib/claims/filter.ts';

const { everything, parse, address } = claimQuestions(['economy', 'soreness']);
const ALL: readonly FindableClaim[] = [
	{ topic: 'economy', sure: 'read', text: 'Runners who lifted became more economical, by 2 to 8 %.' },
	{ topic: 'economy', sure: 'recalled', text: 'Half squats, by Støren and others.' },
	{ topic: 'soreness', sure: 'rule-of-thumb', text: 'If you noticed nothing, it was too small.' },
];
const found = (parts: Partial<ClaimQuery>) =>
	matchingClaims(ALL, { ...everything, ...parts }).map((claim) => ALL.indexOf(claim));

describe('matchingClaims', () => {
	it.each<[string, Partial<ClaimQuery>, number[]]>([
		['lets everything pass when nothing is asked', {}, [0, 1, 2]],
		['lets everything pass for signs without a word', { words: ' % ' }, [0, 1, 2]],
		['keeps one topic', { topic: ['economy'] }, [0, 1]],
		['keeps any of several marks', { sure: ['read', 'rule-of-thumb'] }, [0, 2]],
		['adds filters up', { topic: ['economy'], sure: ['rule-of-thumb'] }, []],
		['finds the start of a word', { words: 'econom' }, [0]],
		['finds no middle of a word', { words: 'conom' }, []],
		['wants every word, in any order', { words: 'others squat' }, [1]],
		['finds a number', { words: '8' }, [0]],
		['finds a plural by its singular', { words: 'runner' }, [0]],
		['finds a singular by its plural', { words: 'halfs' }, [1]],
		['takes capitals and the like as they come', { words: 'HALF “Squats”' }, [1]],
	])('%s', (_name, parts, expected) => expect(found(parts)).toEqual(expected));

	it('reads an address with topics of the page only, and writes it again', () => {
		const query = parse('?topic=soreness,sleep&sure=read,proven&q=heavy+legs');
		expect(query).toEqual({ words: 'heavy legs', topic: ['soreness'], sure: ['read'] });
		expect(address(query)).toBe('?q=heavy+legs&sure=read&topic=soreness');
	});
});
