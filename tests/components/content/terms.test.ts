import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../../src/components/content/terms.ts';

const TERMS = [
	{ id: 'rir', forms: ['Reps in reserve', 'RIR'] },
	{ id: 'tendon', forms: ['tendon'] },
	{ id: 'tendon-stiffness', forms: ['tendon stiffness'] },
	{ id: 'deload', forms: ['deload', 'deloads', 'deload week'] },
	{ id: 'runners-knee', forms: ["runner's knee"] },
];
const to = (id: string, words: string) => `<a class="term" href="/glossary/#${id}">${words}</a>`;
/** The text with links written as `[words]`. */
const linked = (html: string) =>
	linkTerms(html, TERMS).replace(/<a class="term" href="[^"]*">(.*?)<\/a>/gs, '[$1]');

describe('linkTerms', () => {
	it('links the first use of a term on a page, however it is written, and no other', () => {
		expect(linkTerms('<p>Two RIR.</p><p>Reps in reserve, RIR.</p>', TERMS)).toBe(
			`<p>Two ${to('rir', 'RIR')}.</p><p>Reps in reserve, RIR.</p>`,
		);
	});

	it.each([
		['the longest form', 'Your tendon stiffness.', 'Your [tendon stiffness].'],
		['the shorter form where the longer is not meant', 'Your tendon is stiff.', 'Your [tendon] is stiff.'],
		['both, where both are there', 'A tendon; tendon stiffness.', 'A [tendon]; [tendon stiffness].'],
		['the plural, not the singular in it', 'Two deloads.', 'Two [deloads].'],
		['any case', 'REPS IN RESERVE', '[REPS IN RESERVE]'],
		['spaces that do not break', 'Reps in&nbsp;reserve', '[Reps in&nbsp;reserve]'],
		['a line break in the source', 'reps in\n\treserve', '[reps in\n\treserve]'],
		['hyphens for spaces', 'a deload-week', 'a [deload-week]'],
		['apostrophes as entities', 'runner&#39;s knee', '[runner&#39;s knee]'],
		['typographic apostrophes', 'runner’s knee', '[runner’s knee]'],
		['a word before punctuation', '(RIR), deload.', '([RIR]), [deload].'],
		['a word with an apostrophe after it', 'the deload’s end', 'the [deload]’s end'],
		['a word after an entity', '2&nbsp;RIR', '2&nbsp;[RIR]'],
		['words set apart', '<em>RIR</em>', '<em>[RIR]</em>'],
	])('finds %s', (_, text, expected) => expect(linked(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`));

	it.each([
		['inside a longer word', '<p>undeload, tendons, RIRs</p>'],
		['inside a word with a hyphen', '<p>non-tendon, deload-like</p>'],
		['that is an entity', '<p>&tendon; &#tendon;</p>'],
		['in a link', '<p><a href="/x/">Your <em>RIR</em></a></p>'],
		['in a heading', '<h2 id="rir">RIR</h2><h3>Deload</h3>'],
		['in a note', '<p>x<small class="note"><b>1</b> RIR</small></p>'],
		['in code', '<p><code>RIR</code></p><pre>RIR</pre>'],
		['in a caption', '<figure><p>RIR</p><figcaption>RIR</figcaption></figure>'],
		[
			'in a control',
			'<p><button>RIR</button><label>RIR</label></p><details><summary>RIR</summary></details>',
		],
		['in a table', '<table><tr><td><p>RIR</p></td></tr></table>'],
		['in a tool', '<section class="widget flow"><section><p>RIR</p></section><p>RIR</p></section>'],
		['in an island', '<astro-island props="{&quot;a&quot;:[0,1]}"><ul><li>RIR</li></ul></astro-island>'],
		['in a paragraph of a part', '<p class="quiet">RIR</p><ul class="x"><li class="y"><p>RIR</p></li></ul>'],
		[
			'in a script, a style or a comment',
			'<script>a<b; "<p>RIR"</script><style>RIR{}</style><!-- <p>RIR -->',
		],
		['in an attribute', '<p><img alt="RIR > 2" src="RIR.png"></p>'],
		['outside paragraphs and items', 'RIR<div>RIR</div>'],
	])('leaves a term alone %s', (_, html) => expect(linkTerms(html, TERMS)).toBe(html));

	it('goes on after what it left alone', () => {
		expect(linked('<h2>RIR</h2><p>x<br>RIR <small>RIR</small></p><ul><li>A deload</li></ul>')).toBe(
			'<h2>RIR</h2><p>x<br>[RIR] <small>RIR</small></p><ul><li>A [deload]</li></ul>',
		);
	});

	it('stops after twelve, so that a page is no hedge of links', () => {
		const many = Array.from({ length: 15 }, (_, index) => ({ id: `t${index}`, forms: [`word${index}`] }));
		const html = `<p>${many.map(({ forms }) => forms[0]).join(' ')}</p>`;
		expect(linkTerms(html, many).match(/class="term"/g)).toHaveLength(12);
	});

	it('needs no terms', () => expect(linkTerms('<p>RIR</p>', [])).toBe('<p>RIR</p>'));
});
