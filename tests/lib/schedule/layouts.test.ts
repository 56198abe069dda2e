import { describe, expect, it } from 'vitest';
import { layoutTable } from '../../../src/lib/schedule/layouts.ts';

/** The feasibility table of the evidence base, §3.5, row by row as printed. */
const PRINTED = [
	['intervals wed, long sat', ['mon+thu', 'thu+sun'], [], 'wed'],
	['intervals wed, long sun', ['mon+thu', 'mon+fri'], [], 'wed'],
	['intervals tue, long sun', ['wed+fri'], [], 'tue'],
	['intervals tue, intervals thu, long sat', [], ['tue+thu'], 'sun'],
	['intervals tue, intervals thu, long sun', [], ['tue+thu'], 'fri'],
	['intervals tue, intervals fri, long sun', [], ['tue+fri'], 'wed'],
	['intervals wed, intervals sat, long sun', ['mon+thu'], [], 'wed'],
	['intervals tue, intervals sat', ['wed+sun', 'thu+sun'], ['tue+sat'], undefined],
	['long sun', ['mon+wed', 'mon+thu', 'mon+fri', 'tue+thu', 'tue+fri', 'wed+fri'], [], undefined],
] as const;

describe('where two heavy-leg sessions fit', () => {
	it('comes out as the evidence base prints it', () => {
		const rows = layoutTable();
		expect(rows).toHaveLength(PRINTED.length);
		for (const [index, [name, away, onKeyDays, single]] of PRINTED.entries()) {
			const row = rows[index];
			if (!row) throw new Error(`No row ${index}`);
			expect(row.runs.map(({ kind, day }) => `${kind} ${day}`).join(', ')).toBe(name);
			expect(
				row.away.map((pair) => pair.join('+')),
				name,
			).toEqual(away);
			expect(
				row.onKeyDays.map((pair) => pair.join('+')),
				name,
			).toEqual(onKeyDays);
			expect(row.anywhere.length, name).toBeGreaterThan(0);
			if (away.length === 0) expect(row.singleAway, name).toEqual([single]);
			else if (onKeyDays.length === 0) expect(row.singleOnKeyDays, name).toEqual(single ? [single] : []);
		}
	});
});
