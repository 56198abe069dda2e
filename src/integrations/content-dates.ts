import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const UPDATED = /^updated: (\d{4}-\d{2}-\d{2})$/m;

/** When guides, exercises and circuits were last checked, as YYYY-MM-DD by the path of their page; for the sitemap. */
export function contentDates(content: string): ReadonlyMap<string, string> {
	return new Map(
		['guides', 'exercises', 'circuits'].flatMap((folder) =>
			readdirSync(join(content, folder)).flatMap((file): [string, string][] => {
				const updated = UPDATED.exec(readFileSync(join(content, folder, file), 'utf8'))?.[1];
				return updated ? [[`/${folder}/${file.replace(/\.mdx$/, '')}/`, updated]] : [];
			}),
		),
	);
}
