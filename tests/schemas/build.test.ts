import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A site of one guide that uses the real collections and checks; it lives inside the project so that packages resolve. */
const ROOT = resolve('tmp/broken-content');
const run = promisify(execFile);

const GUIDE = `---
title: A guide for a test
description: Sixty characters and more, so that the description of this guide is long enough.
inShort: An answer.
topic: planning
order: 1
published: 2026-11-22
updated: 2026-11-22
keyPoints: [First point, Second point, Third point]
next: [a-guide]
---

Claimed. <Cite k="burt2023" />
`;

const CIRCUIT = `---
name: A circuit
aliases: []
description: Three exercises, twice round, for a test that needs sixty characters and more.
inShort: An answer.
order: 1
session: light-legs
for: [You and me, Others]
items:
  - { exercise: glute-brigde, at: start }
  - { exercise: dead-bug, at: start }
  - { exercise: dead-bug, at: start }
restSeconds: [0, 30]
progress: [More, Heavier]
stop: [It hurts, It wobbles]
sources: [{ key: seed000, says: A coach says so. }]
updated: 2026-11-30
---

Text.
`;

beforeAll(async () => {
	await rm(ROOT, { recursive: true, force: true });
	for (const folder of ['guides', 'exercises', 'circuits', 'rules'])
		await mkdir(join(ROOT, 'src/content', folder), { recursive: true });
	await mkdir(join(ROOT, 'src/pages'), { recursive: true });
	await cp('src/content/sources.bib', join(ROOT, 'src/content/sources.bib'));
	await writeFile(
		join(ROOT, 'astro.config.mjs'),
		"import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], logLevel: 'error' };\n",
	);
	await writeFile(join(ROOT, 'src/content.config.ts'), "export * from '../../../src/content.config.ts';\n");
	await writeFile(
		join(ROOT, 'src/pages/index.astro'),
		"---\nimport { allCircuits, allGuides } from '../../../../src/content.ts';\nconst guides = await allGuides();\nawait allCircuits();\n---\n<p>{guides.length}</p>\n",
	);
});
afterAll(() => rm(ROOT, { recursive: true, force: true }));

async function build(guide: string): Promise<string> {
	await writeFile(join(ROOT, 'src/content/guides/a-guide.mdx'), guide);
	const astro = resolve('node_modules/astro/bin/astro.mjs');
	try {
		await run(process.execPath, [astro, 'build', '--root', ROOT], { env: { ...process.env, NO_COLOR: '1' } });
		return 'built';
	} catch (error) {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		return `failed: ${stdout}${stderr}`;
	}
}

describe('a build', () => {
	it('goes through when everything exists', async () => expect(await build(GUIDE)).toBe('built'));

	it('fails on a cited key that does not exist, naming file and key', async () => {
		const said = await build(GUIDE.replace('burt2023', 'nobody1999'));
		expect(said).toMatch(/^failed[^]*a-guide\.mdx[^]*<Cite k>[^]*sources\.bib[^]*nobody1999/);
	});

	it('fails on a wrong field, naming file, field and what was expected', async () => {
		const said = await build(GUIDE.replace('topic: planning', 'topic: cooking'));
		expect(said).toMatch(/^failed[^]*a-guide[^]*topic[^]*planning/);
	});

	it('fails on a field nobody knows', async () => {
		const said = await build(GUIDE.replace('order: 1', 'order: 1\nsubtitle: Extra'));
		expect(said).toMatch(/^failed[^]*a-guide[^]*subtitle/);
	});

	it('fails on a guide to read next that does not exist', async () => {
		const said = await build(GUIDE.replace('next: [a-guide]', 'next: [a-giude]'));
		expect(said).toMatch(/^failed[^]*next\[0\][^]*a-giude/);
	});

	it('fails on an exercise of a circuit that does not exist, naming file and place', async () => {
		const circuit = join(ROOT, 'src/content/circuits/a-circuit.mdx');
		await writeFile(circuit, CIRCUIT);
		const said = await build(GUIDE);
		await rm(circuit);
		expect(said).toMatch(/^failed[^]*a-circuit\.mdx[^]*items\[0\]\.exercise: [^]*"glute-brigde"/);
	});
});
