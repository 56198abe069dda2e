import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type Climbable, type Rung, steps } from '../../src/lib/exercise/ladders.ts';
import { attribute, type Page, readSite, text } from '../helpers/dist.ts';
import { wellFormed } from '../lib/figure/well-formed.ts';

const site = readSite();
const at = (path: string): Page => {
	const found = site.pages.find((page) => page.path === path);
	if (!found) throw new Error(`There is no page ${path}`);
	return found;
};
const SLUG = /^\/exercises\/([\w-]+)\/$/;
const slugOf = (href: string | undefined): string | undefined => SLUG.exec(href ?? '')?.[1];
const exercises = site.pages.filter(
	({ document }) => document.querySelector('[data-pagefind-filter="type:Exercise"]') !== null,
);
const slugs = exercises.map(({ path }) => slugOf(path) ?? '').sort();
const links = (element: HtmlElement): string[] =>
	element.querySelectorAll('a').flatMap((link) => slugOf(attribute(link, 'href')) ?? []);
const movement = ({ document }: Page): string =>
	text(document.querySelectorAll('.crumb a').at(-1) as HtmlElement);

describe('the list of exercises, as it is without script', () => {
	const { document } = at('/exercises/');
	const shelves = document.querySelectorAll('[data-shelf]');

	it('has every exercise once, on the shelf of its movement', () => {
		expect(shelves.flatMap(links).sort()).toEqual(slugs);
		for (const shelf of shelves) {
			const name = text(shelf.querySelector('h2') as HtmlElement);
			for (const slug of links(shelf)) expect(movement(at(`/exercises/${slug}/`))).toBe(name);
		}
	});

	it('hides nothing, and has links to the shelves in place of the form', () => {
		expect(document.querySelectorAll('.is-out')).toEqual([]);
		const jumps = document.querySelectorAll('.no-js a').map((link) => attribute(link, 'href'));
		expect(jumps).toEqual(shelves.map((shelf) => `#${attribute(shelf, 'aria-labelledby') ?? ''}`));
		for (const control of document.querySelectorAll('main input, main button'))
			expect(control.closest('.needs-js')).not.toBeNull();
	});

	it('offers no filter that nothing fits', () => {
		const facts = document.querySelectorAll('[data-find]').map((item) => attribute(item, 'data-find') ?? '');
		for (const box of document.querySelectorAll('[data-finder] [type="checkbox"]')) {
			const value = attribute(box, 'value') ?? '';
			if (attribute(box, 'name') !== 'level')
				expect(
					facts.some((fact) => fact.includes(`"${value}"`)),
					value,
				).toBe(true);
		}
	});
});

describe('figures as files', () => {
	const figures = [...site.files].filter((file) => /^\/exercises\/.*\.svg$/.test(file));

	it('are well-formed, run nothing, fetch nothing and know day and night', () => {
		expect(figures.length).toBeGreaterThan(0);
		for (const file of figures) {
			const svg = site.read(file);
			expect(wellFormed(svg), file).toEqual([]);
			expect(svg, file).not.toMatch(/<script|\son\w+=|url\(|href="[^#]|@import/);
			expect(svg, file).toContain('prefers-color-scheme:dark');
			expect(svg.includes('@keyframes'), file).toBe(!file.endsWith('.still.svg'));
		}
	});

	it('have one frame, so that nothing jumps when the still starts to move', () => {
		const frame = (file: string) => /viewBox="[^"]+"/.exec(site.read(file))?.[0];
		for (const file of figures) expect(frame(file), file).toBe(frame(file.replace('.still', '')));
	});

	it('belong to an exercise, and are shown wherever one of them exists', () => {
		for (const path of ['/exercises/', '/exercises/ladders/']) {
			const shown = at(path)
				.document.querySelectorAll('img')
				.map((picture) => attribute(picture, 'src'));
			expect(shown.sort()).toEqual(figures.filter((file) => file.endsWith('.still.svg')).sort());
		}
		for (const file of figures) expect(slugs).toContain(/([\w-]+)(?:\.still)?\.svg$/.exec(file)?.[1]);
	});
});

describe('ladders', () => {
	const stairs = exercises.map(({ path, document }): Climbable => {
		const rungs = document.querySelectorAll('.stair li');
		const here = rungs.findIndex((rung) => attribute(rung, 'aria-current') !== undefined);
		const named = (some: HtmlElement[]): Rung[] =>
			some.map((rung) => ({ name: text(rung), slug: links(rung)[0] }));
		return {
			slug: slugOf(path) ?? '',
			name: path,
			pattern: 'squat',
			easier: named(rungs.slice(0, here)),
			harder: named(rungs.slice(here + 1)),
		};
	});
	const map = at('/exercises/ladders/').document;

	it('only ever get harder, from whichever page they are climbed', () => {
		expect(steps(stairs).length).toBeGreaterThan(20);
	});

	it('stand in one map that has every exercise once, under its movement', () => {
		const sections = map.querySelectorAll('.map');
		expect(sections.flatMap(links).sort()).toEqual(slugs);
		for (const section of sections) {
			const name = text(section.querySelector('h2') as HtmlElement);
			for (const slug of links(section)) expect(movement(at(`/exercises/${slug}/`))).toBe(name);
		}
	});

	it('are drawn by nested lists: an exercise inside another is a step up from it', () => {
		const above = new Map<string, Set<string>>();
		for (const [easier, harder] of steps(stairs))
			above.set(easier, (above.get(easier) ?? new Set()).add(harder));
		const nested = map.querySelectorAll('.map li li');
		expect(nested.length).toBeGreaterThan(10);
		for (const rung of nested) {
			const outer = rung.parent?.closest('li') as HtmlElement;
			expect(above.get(links(outer)[0] ?? ''), links(rung)[0]).toContain(links(rung)[0]);
		}
	});

	it('are linked from the list and from every exercise', () => {
		for (const page of [at('/exercises/'), ...exercises])
			expect(
				page.document
					.querySelectorAll('a')
					.some((link) => attribute(link, 'href')?.startsWith('/exercises/ladders/')),
				page.path,
			).toBe(true);
	});
});
