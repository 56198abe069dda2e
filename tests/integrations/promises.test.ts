import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, describe, it } from 'vitest';
import { promises, promisesIn } from '../../src/integrations/promises.ts';

describe('promises', () => {
	it.each([
		'Strength training prevents running injuries.',
		'This exercise cures knee pain.',
		'The plan is safe for you.',
		'Foam rolling flushes toxins.',
		'Strength cuts overuse injuries by half.',
		'Results guaranteed.',
	])('are found: “%s”', (sentence) => {
		expect(promisesIn(`<p>Fine.</p><p>${sentence}</p>`)).toEqual([sentence]);
	});

	it.each([
		'Nothing here prevents injuries.',
		'Foam rolling doesn&#39;t flush toxins.',
		'A test finds a starting level.',
		'No test can\n\t\tpredict injury.',
		'Keep the injured foot safe.',
	])('are not where there are none: “%s”', (sentence) => {
		expect(promisesIn(`<p>${sentence}</p>`)).toEqual([]);
	});

	it('stop the build, with page and sentence', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'promises-'));
		const done = promises().hooks['astro:build:done'] as unknown as (site: { dir: URL }) => Promise<void>;
		const build = () => done({ dir: pathToFileURL(`${folder}/`) });
		await writeFile(join(folder, 'index.html'), '<p>You run, then you rest.</p>');
		await expect(build()).resolves.toBeUndefined();
		await writeFile(join(folder, 'a.html'), '<p>Squats prevent injuries.</p>');
		await expect(build()).rejects.toThrow('a.html: “Squats prevent injuries.”');
		await rm(folder, { recursive: true });
	});
});
