/** Reading lists as the site uses them, checked. Pages ask here, never `astro:content` itself. */
import { getCollection } from 'astro:content';
import { everythingKnown } from './content.ts';
import { checkReferences } from './schemas/references.ts';
import type { ReadingList } from './schemas/reading-list.ts';

const FILE = 'src/content/reading-lists.yaml';

/** All lists in their order. Throws if one names a page that does not exist. */
export async function readingLists(): Promise<readonly ReadingList[]> {
	const [entries, known] = [await getCollection('readingLists'), await everythingKnown()];
	for (const { data } of entries) {
		checkReferences(
			FILE,
			data.steps.map(({ at }, index) => ({
				field: `${data.id}.steps[${index}].at`,
				value: at,
				to: 'pages' as const,
			})),
			known,
		);
	}
	return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}
