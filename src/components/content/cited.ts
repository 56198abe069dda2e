import type { Ledger } from '../../lib/claims/types.ts';
import { testById } from '../../lib/screening/registry.ts';
import { TEST_IDS } from '../../lib/screening/types.ts';
import { type PartUse, partsOf } from '../../schemas/parts.ts';
import { isPlotName, plotSources } from './plots.ts';

/**
 * BibTeX keys an MDX text cites, in order, one entry a use: by `<Cite k>`, by a `cite` attribute, by a norm of a test, or by the first use of
 * a claim or plot of `ledger`.
 */
export function citedKeys(mdx: string, ledger?: Ledger): readonly string[] {
	const met = new Set<string>();
	return partsOf(mdx).flatMap((use) => {
		const { id = '', of } = use.attributes;
		if (use.name === 'Plot' && ledger && isPlotName(of)) return [...plotSources(of, ledger).keys()];
		if (use.name !== 'Claim') return keysOf(use);
		if (met.has(id)) return [];
		met.add(id);
		return ledger?.get(id)?.sources ?? [];
	});
}

function keysOf({ name, attributes }: PartUse): readonly string[] {
	if (name === 'Norm') {
		const id = TEST_IDS.find((test) => test === attributes.test);
		return id ? testById(id).norm({}).sources : [];
	}
	const key = name === 'Cite' ? attributes.k : attributes.cite;
	return key === undefined ? [] : [key];
}
