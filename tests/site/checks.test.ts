import { createHash } from 'node:crypto';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { page, type Page, type Site } from '../helpers/dist.ts';
import { overweight } from './checks/budget.ts';
import { guideGrades, guideLength, guideParts, strayText } from './checks/guide.ts';
import {
	canonical,
	mainHeadings,
	repeatedDescriptions,
	repeatedTitles,
	structuredData,
} from './checks/head.ts';
import { brokenLinks, foreignResources, sitemapGaps } from './checks/links.ts';
import { contentSecurityPolicy, inlineAttributes, strayStyles } from './checks/policy.ts';
import { searchFilters } from './checks/search.ts';

/** Each check must find what it is for, or its silence on the built site means nothing. */
const ORIGIN = 'https://legwork.example';

const document = (head: string, body = '', path = '/a/'): Page =>
	page(path, `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);

const site = (pages: readonly Page[], files: Readonly<Record<string, string>> = {}): Site => ({
	pages,
	files: new Set(Object.keys(files)),
	read: (file) => files[file] ?? '',
});

describe('head', () => {
	it('finds titles and descriptions that repeat or are missing', () => {
		const a = document('<title>One</title><meta name="description" content="Same">');
		const b = document('<title>One</title><meta name="description" content="Same">', '', '/b/');
		expect(repeatedTitles([a, b])).toEqual(['/a/, /b/: same title, “One”']);
		expect(repeatedDescriptions([a, b])).toHaveLength(1);
		expect(repeatedTitles([a])).toEqual([]);
		expect(repeatedTitles([document('')])).toHaveLength(1);
	});

	it('wants one h1', () => {
		expect(mainHeadings(document('', '<h1>A</h1>'))).toEqual([]);
		expect(mainHeadings(document('', '<h1>A</h1><h1>B</h1>'))).toHaveLength(1);
		expect(mainHeadings(document('', '<h2>A</h2>'))).toHaveLength(1);
	});

	it('wants each page to be its own canonical address, and none on hidden pages', () => {
		const link = (href: string) => `<link rel="canonical" href="${href}">`;
		const noindex = '<meta name="robots" content="noindex">';
		expect(canonical(document(link(`${ORIGIN}/a/`)), ORIGIN)).toEqual([]);
		expect(canonical(document(link(`${ORIGIN}/a`)), ORIGIN)).toHaveLength(1);
		expect(canonical(document(''), ORIGIN)).toHaveLength(1);
		expect(canonical(document(noindex), ORIGIN)).toEqual([]);
		expect(canonical(document(noindex + link(`${ORIGIN}/a/`)), ORIGIN)).toHaveLength(1);
	});

	it('reads JSON-LD', () => {
		const data = (json: string) => document(`<script type="application/ld+json">${json}</script>`);
		expect(structuredData(data('{"@context":"https://schema.org","@type":"Article"}'))).toEqual([]);
		expect(structuredData(data('{"@context":"https://schema.org","@type":"Article",}'))).toHaveLength(1);
		expect(structuredData(data('{"@type":"Article"}'))).toHaveLength(1);
		expect(
			structuredData(data('{"@context":"https://schema.org","@graph":[{"@type":"HowTo"}]}')),
		).toHaveLength(1);
	});
});

describe('links', () => {
	const target = document('', '<h2 id="there">There</h2>', '/b/');
	const broken = (body: string) =>
		brokenLinks(site([document('', body), target], { '/x.svg': '', '/a/index.html': '' }), ORIGIN);

	it.each([
		'<a href="/b/">b</a>',
		'<a href="/b/#there">b</a>',
		'<a href="../b/">b</a>',
		'<a href="/b/#w=1.2">plan</a>',
		`<a href="${ORIGIN}/b/">b</a>`,
		'<a href="https://doi.org/10.1/x">study</a>',
		'<a href="mailto:a@example.org">write</a>',
		'<img src="/x.svg" alt="">',
	])('follows %s', (body) => {
		expect(broken(body)).toEqual([]);
	});

	it.each([
		'<a href="/c/">c</a>',
		'<a href="/b">no slash</a>',
		'<a href="/b/#nowhere">b</a>',
		'<a href="#nowhere">here</a>',
		'<img src="/y.svg" alt="">',
		`<a href="${ORIGIN}/c/">c</a>`,
	])('stumbles over %s', (body) => {
		expect(broken(body)).toHaveLength(1);
	});

	it.each([
		['<script src="https://cdn.example/x.js"></script>', ''],
		['<link rel="stylesheet" href="//cdn.example/x.css">', ''],
		['<link rel="preconnect" href="https://fonts.example">', ''],
		['<style>@import "https://cdn.example/x.css";</style>', ''],
		['<style>a{background:url(https://cdn.example/x.png)}</style>', ''],
		['', '<img src="https://cdn.example/x.png" alt="">'],
		['', '<img src="/x.png" srcset="https://cdn.example/x.png 2x" alt="">'],
		['', '<iframe src="https://video.example/1"></iframe>'],
	])('finds the foreign resource in %s%s', (head, body) => {
		expect(foreignResources(document(head, body), ORIGIN)).toHaveLength(1);
	});

	it('leaves links and telling rels alone', () => {
		const head = '<link rel="canonical" href="https://other.example/"><link rel="icon" href="/x.svg">';
		expect(foreignResources(document(head, '<a href="https://doi.org/">doi</a>'), ORIGIN)).toEqual([]);
	});

	it('compares the sitemap with the pages', () => {
		const map = `<urlset><url><loc>${ORIGIN}/a/</loc></url><url><loc>${ORIGIN}/gone/</loc></url></urlset>`;
		expect(sitemapGaps(site([document(''), target], { '/sitemap-0.xml': map }), ORIGIN)).toEqual([
			`${ORIGIN}/b/: not in the sitemap`,
			`${ORIGIN}/gone/: in the sitemap, but no page to be found`,
		]);
	});
});

describe('policy', () => {
	const policy = (content: string, code = '') =>
		contentSecurityPolicy(
			document(`<meta http-equiv="content-security-policy" content="${content}">${code}`),
		);

	it('finds style attributes and handlers', () => {
		expect(inlineAttributes(document('', '<p style="color:red" onclick="x()">a</p>'))).toEqual([
			'/a/: <p style>',
			'/a/: <p onclick>',
		]);
		expect(inlineAttributes(document('', '<p class="on" title="style">a</p>'))).toEqual([]);
	});

	it('finds styles outside the head', () => {
		const island = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
		expect(strayStyles(document('<style>a{}</style>', island))).toEqual([]);
		expect(strayStyles(document('', '<div><style>a{}</style></div>'))).toHaveLength(1);
	});

	it('wants a policy that starts from nothing', () => {
		expect(contentSecurityPolicy(document(''))).toHaveLength(1);
		expect(policy("default-src 'none'; script-src 'self'")).toEqual([]);
		expect(policy("default-src 'self'")).toHaveLength(1);
		expect(policy("default-src 'none'; style-src 'self' 'unsafe-inline'")).toHaveLength(1);
		expect(policy("default-src 'none'; connect-src *")).toHaveLength(1);
	});

	it('wants the hash of every inline script and style', () => {
		const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
		const script = (source: string, code: string) =>
			policy(`default-src 'none'; script-src 'self' ${source}`, `<script>${code}</script>`);
		expect(script(hash('alert(1)'), 'alert(1)')).toEqual([]);
		expect(script(hash('alert(1)'), 'alert(2)')).toHaveLength(1);
		expect(script('', 'alert(1)')).toHaveLength(1);
		expect(policy(`default-src 'none'; script-src ${hash('a{}')}`, '<style>a{}</style>')).toHaveLength(1);
		expect(policy(`default-src 'none'; style-src ${hash('a{}')}`, '<style>a{}</style>')).toEqual([]);
		expect(policy(`default-src 'none'`, '<script type="application/ld+json">{}</script>')).toEqual([]);
	});
});

describe('search', () => {
	it('wants a body to index and a type to filter by', () => {
		expect(
			searchFilters(document('', '<main data-pagefind-body data-pagefind-filter="type:Guide"></main>')),
		).toEqual([]);
		expect(searchFilters(document('', '<main data-pagefind-body></main>'))).toHaveLength(1);
		expect(searchFilters(document('', '<main></main>'))).toHaveLength(1);
		expect(searchFilters(document('<meta name="robots" content="noindex">'))).toEqual([]);
	});
});

describe('guide', () => {
	const guide = (words: number, beside = 0) =>
		document(
			'',
			`<article><p>${'word '.repeat(words)}<span class="note">${'note '.repeat(beside)}</span></p>
			<figure><p>${'figure '.repeat(beside)}</p></figure></article>`,
			'/guides/a/',
		);

	it('is neither short nor endless, whatever stands in margins and figures', () => {
		expect(guideLength(guide(899))).toHaveLength(1);
		expect(guideLength(guide(900))).toEqual([]);
		expect(guideLength(guide(2000, 500))).toEqual([]);
		expect(guideLength(guide(2001))).toHaveLength(1);
		expect(guideLength(guide(700, 300))).toHaveLength(1);
	});

	it('is easy to read by both formulas, in each of its parts', () => {
		const easy = 'You run. Then you lift. Rest well, and eat.';
		const hard =
			'Physiological adaptation necessitates individualised, progressively overloaded musculoskeletal conditioning programmes.';
		const parts = (short: string, keys: string, body: string) =>
			document(
				'',
				`<article><section id="short"><p>${short}</p></section><div class="guide__text"><p>${body}<small class="note">${hard}</small></p><ul class="ticks"><li>${keys}</li></ul></div></article>`,
				'/guides/a/',
			);
		expect(guideGrades(parts(easy, easy, easy))).toEqual([]);
		expect(guideGrades(parts(hard, easy, easy))).toHaveLength(1);
		expect(guideGrades(parts(easy, hard, easy))).toHaveLength(2);
		expect(guideGrades(parts(easy, easy, hard))).toHaveLength(1);
		expect(guideGrades(document('', '<article></article>', '/guides/a/'))).toHaveLength(3);
		expect(guideGrades(document('', '<article></article>', '/rules/a/'))).toEqual([]);
	});

	it('has its text in paragraphs', () => {
		const text = (body: string) => document('', `<div class="guide__text">${body}</div>`);
		expect(strayText(text('<p>You <b>run</b>.</p>\n<ul><li>Lift.</li></ul>'))).toEqual([]);
		expect(strayText(text('<p>You run.</p> You lift.<a href="#s1">1</a>'))).toHaveLength(2);
	});

	it('has every part', () => {
		const bare = guideParts(document('', '<article></article>', '/guides/a/'));
		expect(bare).toContain('/guides/a/: lacks what coaches say');
		expect(bare).toContain('/guides/a/: lacks its review status');
		expect(guideParts(document('', '', '/guides/'))).toEqual([]);
	});
});

describe('budget', () => {
	it('weighs HTML and stylesheets', () => {
		const css = Array.from({ length: 400 }, (_, index) => `.a${index * 7919}{margin:${index}px}`).join('');
		const pages = [document('<link rel="stylesheet" href="/x.css">')];
		const weigh = (htmlAndCss: number, pattern = '/a/') =>
			overweight({ pages, read: () => css }, [{ pages: pattern, htmlAndCss }]);
		expect(weigh(100)).toHaveLength(1);
		expect(weigh(100_000)).toEqual([]);
		expect(weigh(100_000, '/nowhere/')).toHaveLength(1);
	});
});

describe('markup', () => {
	it.each([
		['no-dup-id', '<p id="a">a</p><p id="a">b</p>'],
		['element-permitted-content', '<p><span><div>a</div></span></p>'],
		['input-missing-label', '<input name="a">'],
		['wcag/h37', '<img src="/x.png">'],
		['no-inline-style', '<p style="color:red">a</p>'],
	])('is held to %s', async (rule, body) => {
		const validator = new HtmlValidate(new FileSystemConfigLoader());
		const { results } = await validator.validateString(
			document('<title>a</title>', body).html,
			'dist/a/index.html',
		);
		expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(rule);
	});
});
