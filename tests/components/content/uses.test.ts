import { expect, it } from 'vitest';
import { usesBySource } from '../../../src/components/content/uses.ts';

const guide = { href: '/guides/a/', name: 'A', keys: ['burt2023', 'doma2013', 'burt2023'] };
const rule = { href: '/rules/b/', name: 'B', keys: ['burt2023'] };

it('names for each source the pages that rest on it, once each, kind by kind', () => {
	const uses = usesBySource([
		{ name: 'Guides', places: [guide] },
		{ name: 'Rules', places: [rule] },
	]);
	expect(uses.get('burt2023')).toEqual([
		{ name: 'Guides', places: [{ href: '/guides/a/', name: 'A' }] },
		{ name: 'Rules', places: [{ href: '/rules/b/', name: 'B' }] },
	]);
	expect(uses.get('doma2013')?.map(({ name }) => name)).toEqual(['Guides']);
	expect(uses.get('nobody1999')).toBeUndefined();
});
