import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { splitIndex } from '../../src/integrations/search/split.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
const signed = (value: unknown): Uint8Array => Buffer.concat([SIGNATURE, encode(value)]);
const NAMES = ['calf', 'heel', 'hinge', 'raise', 'squat', 'step', 'toe'];
const files = [
	{ path: 'pagefind.en.pf_meta', content: signed(['1', [], [['calf', 'toe', 'en_1']], []]) },
	{ path: 'index/en_1.pf_index', content: signed([NAMES.map((name) => [name, 'x'.repeat(750)]), []]) },
	{ path: 'pagefind.js', content: Buffer.from('') },
];

/** What a file holds, after its signature. */
const content = (split: ReturnType<typeof splitIndex>, path: string): unknown[] => {
	const file = split.find((one) => one.path === path);
	if (!file) throw new Error(`No file ${path}`);
	return decode(file.content.subarray(SIGNATURE.length)) as unknown[];
};

describe('splitIndex', () => {
	const split = splitIndex(files);
	const listed = content(split, 'pagefind.en.pf_meta')[2] as [string, string, string][];

	it('lists every piece with its first and last word', () => {
		expect(listed).toEqual([
			['calf', 'hinge', 'en_1-0'],
			['raise', 'step', 'en_1-1'],
			['toe', 'toe', 'en_1-2'],
		]);
	});

	it('loses no word and nothing that follows the words', () => {
		const pieces = listed.map(([, , name]) => content(split, `index/${name}.pf_index`));
		expect(pieces.flatMap(([words]) => (words as [string][]).map(([word]) => word))).toEqual(NAMES);
		for (const [, ...rest] of pieces) expect(rest).toEqual([[]]);
	});

	it('keeps other files', () => {
		expect(split.some(({ path }) => path === 'pagefind.js')).toBe(true);
	});

	it.each([
		['no meta file', []],
		['another signature', [{ path: 'a.pf_meta', content: Buffer.from('something else') }]],
		['another shape', [{ path: 'a.pf_meta', content: signed(['1']) }]],
		['a missing piece', files.slice(0, 1)],
	])('says so when Pagefind’s format is unknown: %s', (_, unknown) => {
		expect(() => splitIndex(unknown)).toThrow('format has changed');
	});
});
