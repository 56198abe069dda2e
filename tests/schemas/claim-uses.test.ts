import { describe, expect, it } from 'vitest';
import { claimUses, type UsingPage } from '../../src/schemas/claim-uses.ts';

const PLOTS = {
	economy: { claims: ['heavy-vs-jumps', 'economy-gain'] },
	soreness: { claims: ['soreness-hours'] },
};
const guide = (parts: Partial<UsingPage>): UsingPage => ({ name: 'A guide', href: '/guides/a/', ...parts });
const ways = (page: Partial<UsingPage>) =>
	[...claimUses([guide(page)], PLOTS)].map(([id, uses]) => [id, ...uses.map(({ how }) => how)]);

describe('claimUses', () => {
	it.each<[string, Partial<UsingPage>, string[][]]>([
		['nothing', {}, []],
		['what a page rests on', { restsOn: ['economy-gain'] }, [['economy-gain', 'rests']]],
		['a claim shown whole', { shows: ['economy-gain'] }, [['economy-gain', 'text']]],
		[
			'a part in its text',
			{ mdx: 'By <Claim id="economy-gain" show="gain" />.' },
			[['economy-gain', 'text']],
		],
		[
			'a part with words inside',
			{ mdx: '<Claim id="repeated-bout">It gets easier.</Claim>' },
			[['repeated-bout', 'text']],
		],
		[
			'a number named in a text, however it is shown',
			{ texts: ['{economy-gain.gain} and {late-run.weeks:words}'] },
			[
				['economy-gain', 'text'],
				['late-run', 'text'],
			],
		],
		['the claims of a plot', { mdx: '<Plot of="soreness" />' }, [['soreness-hours', 'plot']]],
		[
			'a page that draws, says and rests on one, as resting on it',
			{ mdx: '<Plot of="economy" /> <Claim id="economy-gain" show="gain" />', restsOn: ['heavy-vs-jumps'] },
			[
				['heavy-vs-jumps', 'rests'],
				['economy-gain', 'text'],
			],
		],
	])('finds %s', (_name, page, expected) => expect(ways(page)).toEqual(expected));

	it.each<[string, Partial<UsingPage>]>([
		['a part in code', { mdx: 'Write `<Claim id="economy-gain" show="gain" />`.' }],
		['a part in a comment', { mdx: '{/* <Claim id="economy-gain" show="gain" /> */}' }],
		['a plot nobody drew', { mdx: '<Plot of="sleep" />' }],
		['a source', { mdx: '<Cite k="blagrove2018" />' }],
		['a number without its claim', { texts: ['{gain}'] }],
		['braces in the text of a guide, which are code', { mdx: '{props.length}' }],
	])('finds nothing in %s', (_name, page) => expect(ways(page)).toEqual([]));

	it('lists each page once, in the order given, and keeps their addresses', () => {
		const one = guide({ mdx: '<Claim id="a" show="x" /> <Claim id="a" show="y" />' });
		const other = guide({ name: 'Another', href: '/guides/b/', restsOn: ['a'] });
		expect(claimUses([one, other]).get('a')).toEqual([
			{ name: 'A guide', href: '/guides/a/', how: 'text' },
			{ name: 'Another', href: '/guides/b/', how: 'rests' },
		]);
	});
});
