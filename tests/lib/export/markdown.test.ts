import { describe, expect, it } from 'vitest';
import { markdownProse } from '../../../src/lib/export/markdown-prose.ts';
import { exerciseMarkdown, type ExerciseSheet } from '../../../src/lib/export/markdown-sheet.ts';

const prose = (html: string) => markdownProse(html, (href) => `https://legwork.example${href}`);

describe('prose as Markdown', () => {
	it('keeps headings, paragraphs and lists', () =>
		expect(
			prose(
				'<h2 id="why">Why</h2> <p>Because.</p><ol><li>One</li><li>Two</li></ol><ul><li>Three</li></ul><h3>So</h3>',
			),
		).toBe('## Why\n\nBecause.\n\n1. One\n2. Two\n\n- Three\n\n### So'));
	it('keeps words that stand out, and leaves other tags behind', () =>
		expect(prose('<p><strong>Not</strong> <em>that</em> <span class="x">one</span>.</p>')).toBe(
			'**Not** *that* one.',
		));
	it('makes links that work elsewhere', () =>
		expect(prose('<p>See  <a href="/rules/run-first/">run first</a>.</p>')).toBe(
			'See [run first](https://legwork.example/rules/run-first/).',
		));
	it('numbers sources and says how sure we are', () =>
		expect(
			prose(
				'<p>So.<a class="ref" href="#s2" aria-label="Source 2">2</a> <a class="cert" href="/x" aria-label="How sure: our rule of thumb">H</a></p>',
			),
		).toBe('So. [2] (our rule of thumb)'));
	it('puts notes under their paragraph', () =>
		expect(
			prose(
				'<p>So.<small class="note"><a class="cert" href="/x" aria-label="How sure: we read it">A</a> <b>2</b> Burt.</small><small class="note note--name">Doma.</small></p>',
			),
		).toBe('So.\n\n> [2] Burt.\n>\n> Doma.'));
	it('numbers a note of several sources', () =>
		expect(prose('<p>So.<small class="note"><b>1, 2</b> Burt; Doma.</small></p>')).toBe(
			'So.\n\n> [1, 2] Burt; Doma.',
		));
	it('puts notes of a list inside their item', () =>
		expect(prose('<ul><li>So.<small class="note">Burt.</small></li></ul>')).toBe('- So.\n\n  > Burt.'));
	it('writes signs as signs', () =>
		expect(prose('<p>A &amp; B &#60; &#x3E; 5&nbsp;% &copy;</p>')).toBe('A & B < > 5 % &copy;'));
});

const SHEET: ExerciseSheet = {
	name: 'Squat',
	summary: 'Sit and stand.',
	aliases: [],
	facts: [['You need', 'Nothing']],
	doses: [{ who: 'Your first weeks', dose: '2 × 8', rest: '–', sure: 'our rule of thumb' }],
	setUp: ['Stand.'],
	steps: ['Sit.', 'Stand up.'],
	poses: ['High.', 'Low.', 'High.'],
	cues: ['Tall.'],
	faults: [{ fault: 'Heels lift', fix: 'Sit less deep.' }],
	easier: [{ name: 'Chair', note: 'With hands.' }],
	harder: [{ name: 'Goblet', url: 'https://x/goblet/', note: 'With weight.' }],
	swaps: [],
	prose: '## Why\n\nBecause.',
	cautions: ['Stop.'],
	sources: ['Burt.'],
	foot: ['Legwork.'],
};

describe('an exercise page as Markdown', () => {
	const text = exerciseMarkdown(SHEET);

	it('has its parts in the order of the page', () =>
		expect(text.match(/^#+ .*$/gm)).toEqual([
			'# Squat',
			...['## How much', '## How to do it', '## Key poses', '## Think of', '## Not like this'],
			...['## Easier and harder', '## Why', '## Take care', '## Sources'],
		]));
	it('links rungs that have a page', () =>
		expect(text).toContain(
			'- Easier: Chair. With hands.\n- Harder: [Goblet](https://x/goblet/). With weight.',
		));
	it('tables the doses', () =>
		expect(text).toContain('| Your first weeks | 2 × 8 | – | our rule of thumb |'));
	it('leaves out other names where there are none, and names them where there are', () => {
		expect(text).not.toContain('Also called');
		expect(exerciseMarkdown({ ...SHEET, aliases: ['knee bend', 'dip'] })).toContain(
			'Also called: knee bend, dip.',
		);
	});
	it('leaves no gaps and ends its last line', () => {
		expect(text).not.toMatch(/\n\n\n/);
		expect(text).toMatch(/Legwork\.\n$/);
	});
});
