import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { numberCitations } from '../../../src/components/content/citations.ts';
import Plot from '../../../src/components/content/Plot.astro';
import { isPlotName, PLOTS, type PlotName, plotSources } from '../../../src/components/content/plots.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { ledgerWith } from '../../lib/plot/ledger.ts';

const HEAVIEST = 2500;

const container = await AstroContainer.create();
const ledger = ledgerWith();

function render(of: PlotName): Promise<string> {
	const keys = [...plotSources(of, ledger).keys()];
	const source = (title: string): Source => ({ type: 'article', title, authors: ['Eva'], certainty: 'read' });
	const citations = numberCitations('f', keys, [], new Map(keys.map((key) => [key, source(key)])));
	return container.renderToString(Plot, { props: { of }, locals: { ledger, citations } });
}

describe.each(Object.keys(PLOTS).filter(isPlotName))('<Plot of="%s">', (of) => {
	it('is one picture with a name that says what one sees', async () => {
		const html = await render(of);
		const { title, gist } = PLOTS[of].draw(ledger);
		expect(html.match(/role="img"/g)).toHaveLength(1);
		expect(html).toContain(`aria-label="${title}. ${gist}"`);
	});

	it('has a table under it with heads for rows and columns, and its sources in the caption', async () => {
		const html = await render(of);
		expect(html).toMatch(/<details[^>]*>\s*<summary>The numbers<\/summary>\s*<table>/);
		expect(html).toContain('scope="col"');
		expect(html).toContain('scope="row"');
		const caption = html.slice(html.indexOf('<figcaption'));
		for (const number of [...plotSources(of, ledger).keys()].map((_, index) => index + 1))
			expect(caption).toContain(`id="c${number}"`);
	});

	it('is light and asks for no style that the policy refuses', async () => {
		const html = await render(of);
		expect(html).not.toContain(' style=');
		expect(gzipSync(html.replaceAll(/\s+/g, ' ')).byteLength).toBeLessThan(HEAVIEST);
	});
});
