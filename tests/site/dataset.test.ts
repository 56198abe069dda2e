import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { DATASET_VERSION } from '../../src/lib/export/dataset.ts';
import type { FreeExercise } from '../../src/lib/export/free-exercise-db.ts';
import type { ExerciseFile, ExercisesFile } from '../../src/schemas/dataset.ts';
import frozen from '../fixtures/exercise-ids.json' with { type: 'json' };
import freeSchema from '../fixtures/free-exercise-db.schema.json' with { type: 'json' };
import { strictAjv } from '../helpers/ajv.ts';
import { readSite } from '../helpers/dist.ts';

const site = readSite();
const json = (file: string): unknown => JSON.parse(site.read(file));
const all = json('/exercises.json') as ExercisesFile;
const ids: Readonly<Record<string, string>> = frozen;

/** What is wrong with a file by a schema of the site. */
function problems(schema: string, data: unknown): unknown {
	const validate = strictAjv().compile(json(schema) as object);
	return validate(data) ? [] : validate.errors;
}

describe('the open data', () => {
	it('fits its published schema', () => expect(problems('/schemas/exercises.json', all)).toEqual([]));

	it.each(Object.values(ids))('has %s by itself, as in the whole, with all its sources', (slug) => {
		const file = json(`/exercises/${slug}.json`) as ExerciseFile;
		expect(problems('/schemas/exercise.json', file)).toEqual([]);
		expect(file.exercise).toEqual(all.exercises.find((exercise) => exercise.slug === slug));
		const { dose, sources } = file.exercise;
		const named = [dose.start, dose.usual, dose.strong].flatMap((each) => each?.sources ?? []);
		expect(Object.keys(file.sources)).toEqual(
			[...new Set([...named, ...sources.map(({ key }) => key)])].sort(),
		);
	});

	it('has a schema that refuses what does not belong', () => {
		const [first, ...rest] = all.exercises;
		for (const wrong of [
			{ ...first, sets: 3 },
			{ ...first, pattern: 'curl' },
			{ ...first, id: '1' },
		])
			expect(problems('/schemas/exercises.json', { ...all, exercises: [wrong, ...rest] })).not.toEqual([]);
	});

	it('has a schema that says what every field means', () => {
		const schema = json('/schemas/exercises.json') as {
			properties: { exercises: { items: { properties: Record<string, { description?: string }> } } };
		};
		const fields = Object.values(schema.properties.exercises.items.properties);
		expect(fields.filter(({ description }) => !description)).toEqual([]);
	});

	it('says where its schema is, its version, its licence and whom to name', () => {
		expect(all).toMatchObject({ version: DATASET_VERSION, licence: 'CC-BY-4.0' });
		expect(site.files).toContain(new URL(all.$schema).pathname);
		expect(all.attribution).toMatch(/^Legwork, https?:.*\/exercises\/, CC BY 4\.0$/);
	});

	it('points at pages and texts that exist', () => {
		for (const { url, markdown } of all.exercises) {
			expect(site.files).toContain(`${new URL(url).pathname}index.html`);
			expect(site.files).toContain(new URL(markdown).pathname);
		}
	});

	it('names only slugs that exist', () => {
		const slugs = new Set(all.exercises.map(({ slug }) => slug));
		const named = all.exercises.flatMap(({ easier, harder, swaps }) => [
			...swaps,
			...[...easier, ...harder].flatMap(({ slug }) => slug ?? []),
		]);
		expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
	});
});

describe('ids and slugs', () => {
	it('never change: those once given stay, and no id or slug is given twice', () => {
		const now = Object.fromEntries(all.exercises.map(({ id, slug }) => [id, slug]));
		expect(now).toMatchObject(ids);
		expect(new Set(Object.values(now)).size).toBe(all.exercises.length);
		expect(Object.keys(now)).toHaveLength(all.exercises.length);
	});

	it('are all written down, so that the next change is noticed', () =>
		expect(all.exercises.map(({ id }) => String(id)).filter((id) => !(id in ids))).toEqual([]));
});

describe('the export in the shape of free-exercise-db', () => {
	const free = json('/exercises.free-exercise-db.json') as readonly FreeExercise[];

	it('fits its schema', () => {
		const validate = new Ajv({ allErrors: true }).compile(freeSchema);
		expect(validate(free) ? [] : validate.errors).toEqual([]);
	});
	it('has every exercise', () =>
		expect(free.map(({ id }) => id)).toEqual(all.exercises.map(({ slug }) => slug)));
});

describe('exercise pages', () => {
	it.each(Object.values(ids))('%s leads to its data and its text', (slug) => {
		const [file, html] = [`/exercises/${slug}`, site.read(`/exercises/${slug}/index.html`)];
		expect(html).toContain(`<link rel="alternate" type="application/json" href="${file}.json">`);
		expect(html).toContain(`<link rel="alternate" type="text/markdown" href="${file}.md">`);
	});

	it.each(Object.values(ids))(
		'%s as Markdown says all of the page, with no markup and no empty link',
		(slug) => {
			const text = site.read(`/exercises/${slug}.md`);
			expect(text).not.toMatch(/<(?!https?:)[a-z/]|undefined|\[object|&\w+;|\]\(\/|\]\(\)/);
			const record = all.exercises.find((exercise) => exercise.slug === slug);
			for (const sentence of [...(record?.steps ?? []), ...(record?.cautions ?? [])])
				expect(text).toContain(sentence);
			const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
			expect(headings).toEqual(expect.arrayContaining(['How much', 'How to do it', 'Take care', 'Sources']));
			expect(headings.length).toBeGreaterThan(8);
			// Every number in the text has its source.
			const sources = text.split('## Sources')[1]?.match(/^\d+\. /gm)?.length ?? 0;
			for (const [, number] of text.matchAll(/\[(\d+)\](?!\()/g))
				expect(Number(number)).toBeLessThanOrEqual(sources);
		},
	);
});
