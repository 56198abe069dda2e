import { describe, expect, it } from 'vitest';
import { array, itemsOf, text, textAt } from '../../src/integrations/search/cbor.ts';
import { splitIndex } from '../../src/integrations/search/split.ts';

const signed = (content: Uint8Array): Uint8Array => Buffer.concat([Buffer.from('pagefind_dcd'), content]);
const word = (name: string): Uint8Array => array([text(name), text('x'.repeat(2000))]);
const NAMES = ['calf', 'heel', 'hinge', 'raise', 'squat', 'step', 'toe'];
const META = signed(
	array([text('1'), array([]), array([array([text('calf'), text('toe'), text('en_1')])]), array([])]),
);
const INDEX = signed(array([array(NAMES.map(word))]));
const files = [
	{ path: 'pagefind.en.pf_meta', content: META },
	{ path: 'index/en_1.pf_index', content: INDEX },
	{ path: 'pagefind.js', content: Buffer.from('') },
];

/** What the meta file says about each index file: first word, last word, name. */
function listed(content: Uint8Array): string[][] {
	const list = itemsOf(content, 12)[2]?.[0] ?? 0;
	return itemsOf(content, list).map(([start]) => itemsOf(content, start).map(([at]) => textAt(content, at)));
}

describe('splitIndex', () => {
	const split = splitIndex(files);
	const meta = listed(split.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? META);

	it('lists every piece with its first and last word', () =>
		expect(meta).toEqual([
			['calf', 'hinge', 'en_1-0'],
			['raise', 'step', 'en_1-1'],
			['toe', 'toe', 'en_1-2'],
		]));

	it('loses no word', () => {
		const words = meta.flatMap(([, , name]) => {
			const content = split.find(({ path }) => path === `index/${name}.pf_index`)?.content ?? INDEX;
			const inner = itemsOf(content, 12)[0]?.[0] ?? 0;
			return itemsOf(content, inner).map(([start]) => textAt(content, itemsOf(content, start)[0]?.[0] ?? 0));
		});
		expect(words).toEqual(NAMES);
	});

	it('keeps other files', () => expect(split.some(({ path }) => path === 'pagefind.js')).toBe(true));

	it('says so when the format is unknown', () =>
		expect(() => splitIndex([{ path: 'a.pf_meta', content: signed(text('1')) }])).toThrow(
			'Expected a CBOR array',
		));
});
