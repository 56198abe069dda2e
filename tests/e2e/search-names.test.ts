import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { it } from '../helpers/browser.ts';
import { hitsOf } from '../helpers/search.ts';

interface Named {
	readonly slug: string;
	readonly name: string;
	readonly aliases: readonly string[];
}
const { exercises } = JSON.parse(readFileSync('dist/exercises.json', 'utf8')) as {
	exercises: readonly Named[];
};
const names = exercises.flatMap(({ slug, name, aliases }) =>
	[name, ...aliases].map((words) => ({ words, path: `/exercises/${slug}/` })),
);

/** Windows that search side by side: most of a search is the pause after the last letter. */
const WINDOWS = 6;

it('finds every exercise first by its name and by each of its other names', async ({ visit }) => {
	expect(names.length).toBeGreaterThan(300);
	const wrong = await Promise.all(
		Array.from({ length: WINDOWS }, async (_, index) => {
			const asked = names.filter((__, at) => at % WINDOWS === index);
			const found = await hitsOf(
				await visit(),
				asked.map(({ words }) => words),
			);
			return asked.flatMap(({ words, path }, at) => {
				const first = found[at]?.[0];
				return first === path ? [] : [`“${words}” finds ${String(first)}, not ${path}`];
			});
		}),
	);
	expect(wrong.flat()).toEqual([]);
});
