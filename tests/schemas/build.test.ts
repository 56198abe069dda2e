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
claims: [economy-gain]
questions: [{ ask: Is it a question? }, { ask: Is it another one? }]
tryIt: [{ text: Plan my week, href: /week/ }]
next: [a-guide]
---

Claimed. <Cite k="burt2023" />
`;

const CLAIM = `  a-claim:
    says: Something was measured.
    who: people
    sources: [burt2023]
    certainty: read
    checked: 2099-01-01
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
	await cp('src/content', join(ROOT, 'src/content'), {
		recursive: true,
		filter: (path) => !path.endsWith('.mdx'),
	});
	await mkdir(join(ROOT, 'src/pages'), { recursive: true });
	await writeFile(
		join(ROOT, 'astro.config.mjs'),
		"import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], logLevel: 'error' };\n",
	);
	await writeFile(join(ROOT, 'src/content.config.ts'), "export * from '../../../src/content.config.ts';\n");
	await writeFile(
		join(ROOT, 'src/pages/index.astro'),
		"---\nimport { allCircuits, allGuides, ruleProse } from '../../../../src/content.ts';\nconst guides = await allGuides();\nawait allCircuits();\nawait ruleProse();\n---\n<p>{guides.length}</p>\n",
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

	it('fails on a number that is typed, quoting the sentence', async () => {
		const said = await build(GUIDE.replace('Claimed.', 'It takes two sets of 8.'));
		expect(said).toMatch(/^failed[^]*a-guide\.mdx types numbers[^]*It takes two sets of 8\./);
	});

	it('fails on a number that is typed into the prose of a rule', async () => {
		const rule = join(ROOT, 'src/content/rules/run-first.mdx');
		await writeFile(rule, '---\nrule: run-first\n---\n\nMen ran.<Cite k="doma2013">14 men.</Cite>\n');
		const said = await build(GUIDE);
		await rm(rule);
		expect(said).toMatch(/^failed[^]*run-first\.mdx types numbers[^]*14 men\./);
	});

	it('fails on a claim that does not exist', async () => {
		const said = await build(GUIDE.replace('[economy-gain]', '[economy-gian]'));
		expect(said).toMatch(/^failed[^]*claims\[0\][^]*economy-gian/);
	});

	it.each([
		[
			'marked C or without a source',
			[CLAIM.replace('read', 'C'), CLAIM.replace('[burt2023]', '[]')],
			[/certainty[^]*found "C"; a number we are unsure of/, /sources[^]*at least one source/],
		],
		[
			'whose check is overdue, whose source does not exist, or that names a number it lacks',
			[
				CLAIM.replace('2099', '2024'),
				CLAIM.replace('burt2023', 'nobody1999'),
				CLAIM.replace('was measured', 'was {gain}'),
			],
			[/claim-0: its check was due on 2025-01-01/, /claim-1:[^]*nobody1999/, /claim-2:[^]*"gain"/],
		],
	])('fails on a claim %s', async (_, claims, messages) => {
		const file = join(ROOT, 'src/content/claims/a-topic.yaml');
		const topic = claims.map((claim, index) => claim.replace('a-claim', `claim-${index}`));
		await writeFile(file, `title: A topic\norder: 99\nclaims:\n${topic.join('')}`);
		const said = await build(GUIDE);
		await rm(file);
		expect(said).toMatch(/^failed/);
		for (const message of messages) expect(said).toMatch(message);
	});

	it('fails on an exercise of a circuit that does not exist, naming file and place', async () => {
		const circuit = join(ROOT, 'src/content/circuits/a-circuit.mdx');
		await writeFile(circuit, CIRCUIT);
		const said = await build(GUIDE);
		await rm(circuit);
		expect(said).toMatch(/^failed[^]*a-circuit\.mdx[^]*items\[0\]\.exercise: [^]*"glute-brigde"/);
	});
});
