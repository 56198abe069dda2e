import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { testFigure } from '../../src/lib/figure/moves/tests/registry.ts';
import { LENGTHS } from '../../src/lib/screening/lengths.ts';
import { DERIVED, STOP_RULE, testById, TESTS } from '../../src/lib/screening/registry.ts';
import { bandText, chanceText } from '../../src/lib/screening/threshold.ts';
import type { ScreeningTest } from '../../src/lib/screening/types.ts';
import { attribute, type Page, readSite, text } from '../helpers/dist.ts';
import { wellFormed } from '../lib/figure/well-formed.ts';

const site = readSite();
const at = (path: string): Page => {
	const found = site.pages.find((page) => page.path === path);
	if (!found) throw new Error(`There is no page ${path}`);
	return found;
};
const pageOf = (slug: string): HtmlElement => at(`/screening/${slug}/`).document;
const texts = (within: HtmlElement, selector: string): string[] =>
	within.querySelectorAll(selector).map(text);
const links = (within: HtmlElement, selector = 'a'): (string | undefined)[] =>
	within.querySelectorAll(selector).map((link) => attribute(link, 'href'));
const all = [...TESTS, ...DERIVED];

describe('the pages of the tests', () => {
	it('are eighteen, and known to the search as tests', () => {
		const tests = site.pages.filter(
			({ document }) => document.querySelector('[data-pagefind-filter="type:Test"]') !== null,
		);
		expect(tests.map(({ path }) => path).sort()).toEqual(all.map(({ slug }) => `/screening/${slug}/`).sort());
		expect(tests).toHaveLength(18);
	});

	it('are all found from the start of the screening, each with its picture, grouped by what they test', () => {
		const list = at('/screening/').document.querySelector('.tests') as HtmlElement;
		const found = links(list, 'h4 a');
		expect(found.toSorted()).toEqual(all.map(({ slug }) => `/screening/${slug}/`).sort());
		const order = TESTS.map(({ slug }) => found.indexOf(`/screening/${slug}/`));
		for (const group of list.querySelectorAll('section')) {
			const places = links(group, 'h4 a').map((href) => found.indexOf(href));
			const asDone = order.filter((place) => places.includes(place));
			expect(asDone, text(group)).toEqual(asDone.toSorted((a, b) => a - b));
		}
		expect(texts(list, 'h3')).toEqual(['Mobility', 'Stability', 'Strength', 'Power', 'Strength endurance']);
		for (const picture of list.querySelectorAll('img'))
			expect([...site.files]).toContain(attribute(picture, 'src'));
	});
});

describe.each(all.map((test) => [test.slug, test] as const))('/screening/%s/', (slug, test) => {
	const document = pageOf(slug);
	const main = document.querySelector('main') as HtmlElement;
	const done = 'from' in test ? testById(test.from) : test;
	const said = text(main);

	it('shows the movement, three numbered poses and two ways that do not count', () => {
		const { move, poses } = testFigure(slug);
		expect(main.querySelectorAll('.figure__stage svg.athlete')).toHaveLength(1);
		expect(main.querySelectorAll('.poses svg.athlete')).toHaveLength(3);
		for (const [index, words] of texts(main, '.poses p').entries()) expect(words).toContain(poses[index]);
		expect(texts(main, '.fault h3')).toEqual(move.faults.map(({ label }) => label));
	});

	it('says how to do it, how to score it, what ends it, what it tells and what it cannot', () => {
		expect(texts(main, '.steps li')).toEqual([...done.steps]);
		for (const words of [
			test.scoring,
			done.end,
			STOP_RULE,
			test.tells,
			test.cannotTell,
			test.limitsFrom.text,
		])
			expect(said).toContain(words);
		for (const thing of done.kit) expect(said).toContain(thing);
	});

	it('leads to the screening, to its exercises, to help, and to the sources it rests on', () => {
		expect(links(main, '.btn--next')).toEqual(['/screening/']);
		expect(links(main, '.leads a')).toEqual(
			done.ladders.flatMap(({ rungs }) => rungs.map((rung) => `/exercises/${rung.slug}/`)),
		);
		expect(links(main, '.care a')).toContain('/safety/');
		expect(said).toContain('Not yet reviewed by a clinician');
		const sources = 'from' in test ? [test.limitsFrom] : [test.limitsFrom, test.norm({}), test.error];
		const keys = new Set(sources.flatMap((statement) => statement.sources));
		expect(main.querySelectorAll('.srcs li').length).toBeGreaterThanOrEqual(keys.size);
	});

	it('has a box on paper for every score that is written down', () => {
		const heads = texts(main, '.log th');
		const sides = done.judged === 'whole' ? 1 : 2;
		const hops = done.hops === undefined ? 0 : sides;
		expect(heads).toHaveLength(2 + hops + sides * done.tries);
	});

	it('says no number that is not in the data', () => {
		const own = JSON.stringify([test, done, testFigure(slug).poses, STOP_RULE, LENGTHS]);
		const figures = 'from' in test ? '' : dataNumbers(test);
		const known = new Set(numbersIn(`${own} ${figures} 0 1 2 3`));
		const shown = main
			.querySelectorAll('.lead, .sheet__dose, .sheet__how, .sheet__faults, .sheet__facts, .sheet__levels')
			.flatMap((part) => texts(part, 'h2, p, li, dt, dd, th, td, caption, figcaption').flatMap(numbersIn));
		for (const number of shown) expect([...known], number).toContain(number);
	});
});

describe.each(TESTS.map((test) => [test.slug, test] as const))('/screening/%s/', (slug, test) => {
	const main = pageOf(slug).querySelector('main') as HtmlElement;

	it('has a row of levels for every group, with the limits of the data', () => {
		const rows = main
			.querySelectorAll('.levels tbody tr')
			.map((row) => [...texts(row, 'th'), ...texts(row, 'td').slice(0, 4)]);
		const expected = test.groups.map(({ label, athlete }) => [
			label,
			...([0, 1, 2, 3] as const).map((level) => bandText(test, test.limits(athlete), level)),
		]);
		expect(rows).toEqual(expected);
	});

	it('gives the norm with who was measured, and what a change must be beyond', () => {
		const { text: norm, population, n } = test.norm({});
		const trust = text(main);
		expect(trust).toContain(norm);
		if (population !== undefined) expect(trust).toContain(population);
		if (n !== undefined) expect(trust).toContain(`${n}`);
		expect(trust).toContain(`A change ${chanceText(test)} may be chance.`);
		expect(trust).toContain(test.error.text);
	});
});

describe('figures of tests as files', () => {
	const figures = [...site.files].filter((file) => /^\/screening\/.*\.svg$/.test(file));

	it('play and stand still, are well-formed, run nothing and fetch nothing', () => {
		expect(figures).toHaveLength(36);
		for (const file of figures) {
			const svg = site.read(file);
			expect(wellFormed(svg), file).toEqual([]);
			expect(svg, file).not.toMatch(/<script|\son\w+=|url\(|href="[^#]|@import/);
			expect(svg.includes('@keyframes'), file).toBe(!file.endsWith('.still.svg'));
		}
	});
});

const numbersIn = (words: string): string[] => words.match(/\d+(?:\.\d+)?/g) ?? [];

/** What functions of the data say for every group: limits, bands, norms. */
const dataNumbers = (test: ScreeningTest): string =>
	test.groups
		.map(({ athlete }) => {
			const limits = test.limits(athlete);
			const bands = ([0, 1, 2, 3] as const).map((level) => bandText(test, limits, level));
			return [...limits, ...bands, JSON.stringify(test.norm(athlete))].join(' ');
		})
		.join(' ');
