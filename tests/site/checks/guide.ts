import type { HtmlElement } from 'html-validate';
import { attribute, text, type Page } from '../../helpers/dist.ts';
import { gradesOf } from '../../helpers/readability.ts';

const isGuide = (path: string): boolean => /^\/guides\/(?!reading-lists\/)[^/]+\/$/.test(path);

const PROSE = 'p, li, h2, h3, h4, td, th, dt, dd';
/** Beside the text of a guide: figures, widgets, sources. */
const BESIDE = 'figure, .widget, astro-island, nav, [data-pagefind-ignore]';
const LENGTH = { least: 900, most: 2000 };

/** Guides that are too short to help or too long to read; notes in the margin do not count. */
export function guideLength({ path, document }: Page): string[] {
	if (!isGuide(path)) return [];
	const words = blocksOf(document, 'article', PROSE).reduce(
		(sum, block) => sum + block.split(' ').filter((word) => /\w/.test(word)).length,
		0,
	);
	const fits = words >= LENGTH.least && words <= LENGTH.most;
	return fits ? [] : [`${path}: ${words} words, not ${LENGTH.least} to ${LENGTH.most}`];
}

/** School grades a part of a guide may have at most, by both formulas. */
const PARTS = [
	{ name: 'In short', within: '#short', blocks: 'p', most: 9 },
	{ name: 'Key points', within: '.ticks', blocks: 'li', most: 9 },
	{ name: 'the text', within: '.guide__text', blocks: 'p, li, td', most: 11 },
] as const;

/** Parts of guides that are harder to read than they may be. */
export function guideGrades({ path, document }: Page): string[] {
	if (!isGuide(path)) return [];
	return PARTS.flatMap(({ name, within, blocks, most }) => {
		const texts = blocksOf(document, within, blocks);
		if (texts.length === 0) return [`${path}: ${name} is missing`];
		const { fleschKincaid, automated } = gradesOf(texts);
		return fleschKincaid <= most && automated <= most
			? []
			: [
					`${path}: ${name} has grades ${fleschKincaid.toFixed(1)} (Flesch–Kincaid) and ${automated.toFixed(1)} (automated), not ${most} at most`,
				];
	});
}

/** What every guide has, by what shows it. */
const HAS = {
	'the answer first': '#short p',
	'what it rests on': '#claim li',
	'what coaches say': '.coaches',
	'a figure, plot or widget': 'figure, .widget, astro-island',
	'key points as a checklist': '.ticks li',
	'a way to try it': '#try + p a',
	'questions it answers': '#questions + ul a',
	'when to stop': 'a[href="/safety/"]',
	sources: '.srcs li',
	'next reads': '#next + ul a',
	dates: '.colophon time',
	'a way to report a mistake': '.colophon a[href="/about/#corrections"]',
} as const;

/** Guides that lack something every guide has. */
export function guideParts({ path, document }: Page): string[] {
	if (!isGuide(path)) return [];
	const lacks = Object.entries(HAS).filter(([, selector]) => !document.querySelector(selector));
	const leads = document
		.querySelectorAll('.guide__text a')
		.some((link) => /^\/(?:exercises|rules)\/./.test(attribute(link, 'href') ?? ''));
	const colophon = document.querySelector('.colophon');
	const honest = colophon !== null && /not yet reviewed by a clinician/i.test(text(colophon));
	return [
		...lacks.map(([what]) => what),
		...(leads ? [] : ['a link to an exercise or a rule']),
		...(honest ? [] : ['its review status']),
	].map((what) => `${path}: lacks ${what}`);
}

/** What may stand between paragraphs only inside one: a paragraph made of nothing but parts loses its `p` in MDX. */
const INLINE = new Set(['a', 'b', 'em', 'small', 'strong']);

/** Sentences of a text that stand outside any paragraph. */
export function strayText({ path, document }: Page): string[] {
	return document
		.querySelectorAll('.guide__text, .coaches')
		.flatMap((block) =>
			block.childNodes
				.filter((node) =>
					'tagName' in node ? INLINE.has(String(node.tagName)) : /\p{L}/u.test(node.textContent),
				)
				.map((node) => `${path}: “${node.textContent.trim()}” outside a paragraph`),
		);
}

/** Texts of blocks of prose, outermost ones only, without notes. */
function blocksOf(document: HtmlElement, within: string, blocks: string): string[] {
	return document
		.querySelectorAll(within)
		.flatMap((part) => part.querySelectorAll(blocks))
		.filter((block) => !block.closest(BESIDE) && !block.parent?.closest(PROSE))
		.map((block) => withoutNotes(block));
}

function withoutNotes(block: HtmlElement): string {
	const all = text(block);
	return block
		.querySelectorAll('.note')
		.reduce((rest, note) => rest.replace(text(note), ' '), all)
		.replaceAll(/\s+/g, ' ')
		.trim();
}
