import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Creator, type Entry, parse } from '@retorquere/bibtex-parser';
import type { Loader } from 'astro/loaders';
import type { Certainty } from '../lib/model/certainty.ts';

/** Fields an entry may have; `month` is kept in the file but not shown. */
const FIELDS = [
	'author',
	'title',
	'year',
	'month',
	'journal',
	'publisher',
	'howpublished',
	'volume',
	'number',
	'pages',
	'edition',
	'doi',
	'url',
	'note',
];

const CERTAINTY: Readonly<Record<string, Certainty>> = {
	'confidence A': 'read',
	'confidence B': 'recalled',
};

/** A source before its schema has looked at it; shapes are those of `src/schemas/source.ts`. */
export interface RawSource {
	readonly key: string;
	readonly data: Readonly<Record<string, unknown>>;
}

/** Loads a BibTeX file as a collection: one entry a key, LaTeX undone. Fails with file, key, field and what was expected. */
export function bibtex(path: string): Loader {
	return {
		name: 'bibtex',
		load: async (context) => {
			const { config, logger, store, watcher } = context;
			const file = fileURLToPath(new URL(path, config.root));
			const read = async () => {
				const sources = parseBibtex(await readFile(file, 'utf8'), path);
				const entries = await Promise.all(
					sources.map(async ({ key, data }) => ({
						id: key,
						data: await context.parseData({ id: key, data, filePath: file }),
					})),
				);
				store.clear();
				for (const entry of entries) store.set(entry);
				logger.info(`${entries.length} sources`);
			};
			await read();
			watcher?.add(file);
			watcher?.on('change', (changed) => {
				if (changed === file) read().catch((error: unknown) => logger.error(String(error)));
			});
		},
	};
}

/** Reads BibTeX text. Throws on the first entry that cannot be used; `file` names the file in the message. */
export function parseBibtex(text: string, file: string): readonly RawSource[] {
	const library = parse(text, { sentenceCase: false, english: false });
	const broken = library.errors[0];
	if (broken) throw new Error(`${file}: cannot be read as BibTeX: ${broken.error} in "${broken.input}"`);
	const seen = new Set<string>();
	return library.entries.map((entry) => {
		if (seen.has(entry.key)) fail(file, entry.key, 'key', 'a key used once', 'a second entry');
		seen.add(entry.key);
		return { key: entry.key, data: toSource(entry, file) };
	});
}

function toSource({ key, type, fields }: Entry, file: string): Readonly<Record<string, unknown>> {
	for (const field of Object.keys(fields))
		if (!FIELDS.includes(field)) fail(file, key, field, `one of ${FIELDS.join(', ')}`, 'an unknown field');
	const certainty = CERTAINTY[fields.note ?? ''];
	if (!certainty) fail(file, key, 'note', '{confidence A} or {confidence B}', fields.note ?? 'nothing');
	const given = {
		type,
		title: fields.title,
		authors: (fields.author ?? []).map((creator) => familyName(creator)),
		year: fields.year === undefined ? undefined : Number(fields.year),
		venue: fields.journal ?? fields.publisher?.join(', ') ?? fields.howpublished,
		place: place(fields),
		doi: fields.doi,
		url: fields.url,
		certainty,
	};
	return Object.fromEntries(
		Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, composed(value)]])),
	);
}

/** LaTeX accents come decomposed; as one character they sort, search and draw as expected. */
const composed = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(composed);
	return typeof value === 'string' ? value.normalize('NFC') : value;
};

const familyName = ({ name, prefix, lastName }: Creator): string =>
	name ?? [prefix, lastName].filter(Boolean).join(' ');

/** `54(4), 895–932`, or what there is of it. */
function place(fields: Entry['fields']): string | undefined {
	const issue = fields.number ? `(${fields.number})` : '';
	const parts = [
		fields.edition && `edition ${fields.edition}`,
		`${fields.volume ?? ''}${issue}`,
		fields.pages,
	].filter(Boolean);
	return parts.length > 0 ? parts.join(', ') : undefined;
}

function fail(file: string, key: string, field: string, expected: string, found: string): never {
	throw new Error(`${file} → ${key}\n  ${field}: expected ${expected}, found ${found}`);
}
