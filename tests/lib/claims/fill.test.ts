import { describe, expect, it } from 'vitest';
import { claimOf, claimsNamed, fill, fillOwn } from '../../../src/lib/claims/fill.ts';
import type { Claim } from '../../../src/lib/claims/types.ts';

const GAIN: Claim = {
	says: 'Runners gained {gain} over {weeks}.',
	numbers: { gain: { value: 4, unit: '%' }, weeks: { from: 2, to: 3, unit: 'weeks' } },
	who: 'runners',
	sources: ['blagrove2018'],
	certainty: 'read',
	checked: '2026-11-22',
};
const REST: Claim = { ...GAIN, says: 'Rest.', numbers: {}, certainty: 'rule-of-thumb' };
const LEDGER = new Map([
	['economy-gain', GAIN],
	['rest', REST],
]);
const said = (text: string) => fill(text, LEDGER).replaceAll('\u00A0', ' ');

describe('fill', () => {
	it.each([
		['Nothing to fill.', 'Nothing to fill.'],
		['By {economy-gain.gain}.', 'By 4 %.'],
		['In {economy-gain.weeks:words}, by {economy-gain.gain:bare}.', 'In two to three weeks, by 4.'],
		['{economy-gain.gain}{economy-gain.gain}', '4 %4 %'],
		// Not tokens: left for a person to see.
		['{Economy.gain} { economy-gain.gain } {}', '{Economy.gain} { economy-gain.gain } {}'],
		['{economy-gain.gain:loud}', '{economy-gain.gain:loud}'],
	])('makes of %j %j', (text, expected) => expect(said(text)).toBe(expected));

	it.each([
		['{gain}', 'expected {claim.number}, found "{gain}"'],
		['{no-such-claim.gain}', 'expected the id of a claim in src/content/claims, found "no-such-claim"'],
		['{economy-gain.size}', 'expected a number of the claim "economy-gain" (gain, weeks), found "size"'],
		['{rest.days}', 'expected a number of the claim "rest" (it has none), found "days"'],
	])('refuses %j', (text, message) => expect(() => fill(text, LEDGER)).toThrow(message));
});

describe('fillOwn', () => {
	it('fills the numbers of the claim itself', () =>
		expect(fillOwn(GAIN.says, 'economy-gain', GAIN).replaceAll('\u00A0', ' ')).toBe(
			'Runners gained 4 % over 2 to 3 weeks.',
		));

	it.each([
		['{size}', 'expected a number of the claim "economy-gain" (gain, weeks), found "size"'],
		['{rest.gain}', 'expected a number of the claim "economy-gain" itself, found "rest"'],
	])('refuses %j', (text, message) => expect(() => fillOwn(text, 'economy-gain', GAIN)).toThrow(message));
});

describe('claims by name', () => {
	it('are found in a text, each time they are named', () =>
		expect(claimsNamed('{a.x} of {b-c.y:words} and {x} and {a.z}')).toEqual(['a', 'b-c', 'a']));

	it('are looked up in the ledger, or refused', () => {
		expect(claimOf(LEDGER, 'rest')).toBe(REST);
		expect(() => claimOf(LEDGER, 'sleep')).toThrow('found "sleep"');
	});
});
