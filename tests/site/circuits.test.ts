import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute, type Page, readSite, text } from '../helpers/dist.ts';

const site = readSite();
const circuits = site.pages.filter(({ path }) => /^\/circuits\/[^/]+\/$/.test(path));
const pageOf = (slug: string): Page => {
	const page = circuits.find(({ path }) => path === `/circuits/${slug}/`);
	if (!page) throw new Error(`no circuit ${slug}`);
	return page;
};
/** Links of the list of exercises. */
const exercises = ({ document }: Page): HtmlElement[] => document.querySelectorAll('.round h3 a');
/** `13–18` as [13, 18]. */
const minutes = ({ document }: Page): number[] => {
	const shown = text(document.querySelector('.dose--big dd') as HtmlElement);
	return shown.split('–').map(Number);
};

describe('circuits', () => {
	it('are there for ankles, hips, short weeks, the gym, first jumps and warming up', () =>
		expect(circuits.map(({ path }) => path.split('/')[2])).toEqual([
			...['ankle-and-foot', 'fifteen-minute-minimum', 'gym-heavy'],
			...['hip-and-core-at-home', 'plyometric-starter', 'warm-up'],
		]));

	it.each([
		['fifteen-minute-minimum', 10, 16],
		// Five to eight minutes, says the page.
		['warm-up', 5, 8],
		// 25 to 40 minutes is the session most weeks have room for.
		['gym-heavy', 20, 40],
	])('%s takes the time its words promise', (slug, least, most) => {
		const [low = 0, high = low] = minutes(pageOf(slug));
		expect(low).toBeGreaterThanOrEqual(least);
		expect(high).toBeLessThanOrEqual(most);
	});

	it('keeps the first jumps within the landings its text allows', () => {
		const figures = pageOf('plyometric-starter').document.querySelectorAll('.dose--big dd');
		const [, most] = text(figures[1] as HtmlElement)
			.split('–')
			.map(Number);
		expect(most).toBeLessThanOrEqual(60);
	});

	it.each(circuits.map((page) => [page.path, page] as const))(
		'%s leads to its exercises, to the week and to help, and has a row to log each exercise',
		(_, page) => {
			const { document } = page;
			const names = exercises(page).map(text);
			expect(names.length).toBeGreaterThanOrEqual(3);
			for (const link of exercises(page)) expect(attribute(link, 'href')).toMatch(/^\/exercises\/[\w-]+\/$/);
			expect(document.querySelector('.sheet__dose a[href="/week/"]')).not.toBeNull();
			expect(document.querySelector('.care a[href="/safety/"]')).not.toBeNull();
			const rows = document.querySelectorAll('.log th[scope="row"]').map(text);
			expect(rows).toEqual([...names, 'In reserve', 'Next morning']);
		},
	);

	it('are all found from their list, and the list from exercises and home', () => {
		const linksOf = (path: string) =>
			site.pages
				.find((page) => page.path === path)
				?.document.querySelectorAll('main a')
				.map((link) => attribute(link, 'href'));
		expect(linksOf('/circuits/')).toEqual(expect.arrayContaining(circuits.map(({ path }) => path)));
		for (const path of ['/exercises/', '/']) expect(linksOf(path)).toContain('/circuits/');
	});
});
