import { testById } from '../../lib/screening/registry.ts';
import { TEST_IDS } from '../../lib/screening/types.ts';
import { type PartUse, partsOf } from '../../schemas/parts.ts';

/** BibTeX keys an MDX text cites, in order, one entry a use: by `<Cite k>`, by a `cite` attribute, or by a norm of a test. */
export const citedKeys = (mdx: string): readonly string[] => partsOf(mdx).flatMap(keysOf);

function keysOf({ name, attributes }: PartUse): readonly string[] {
	if (name === 'Norm') {
		const id = TEST_IDS.find((test) => test === attributes.test);
		return id ? testById(id).norm({}).sources : [];
	}
	const key = name === 'Cite' ? attributes.k : attributes.cite;
	return key === undefined ? [] : [key];
}
