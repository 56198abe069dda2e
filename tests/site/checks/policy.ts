import { createHash } from 'node:crypto';
import { attribute, type Page } from '../../helpers/dist.ts';

/** Style attributes and inline handlers: the content security policy refuses them. */
export function inlineAttributes({ path, document }: Page): string[] {
	return document
		.querySelectorAll('*')
		.flatMap((element) =>
			element.attributes
				.filter(({ key }) => key === 'style' || /^on[a-z]+$/.test(key))
				.map(({ key }) => `${path}: <${element.tagName} ${key}>`),
		);
}

/** What Astro writes before the first island of a page, and nobody else may write there. */
const ISLAND_STYLE = 'astro-island,astro-slot,astro-static-slot{display:contents}';

/** Styles outside the head: the page would be painted twice. */
export function strayStyles({ path, document }: Page): string[] {
	const strays = document
		.querySelectorAll('body style')
		.filter((style) => style.textContent !== ISLAND_STYLE);
	return strays.map((style) => `${path}: “${style.textContent.trim().slice(0, 60)}”`);
}

const FORBIDDEN = [
	"'unsafe-inline'",
	"'unsafe-eval'",
	"'unsafe-hashes'",
	'*',
	'http:',
	'https:',
	'data:',
	'blob:',
];
/** Directives that could let code or markup in. */
const CODE = ['default-src', 'script-src', 'style-src', 'object-src', 'base-uri', 'connect-src'];
const SCRIPT_TYPES = ['', 'module', 'text/javascript', 'speculationrules', 'importmap'];

/** What is wrong with the policy a page carries: absent, lax, or not covering an inline script or style. */
export function contentSecurityPolicy({ path, html, document }: Page): string[] {
	const metas = document.querySelectorAll('meta[http-equiv]');
	const meta = metas.find(
		(element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
	);
	if (!meta) return [`${path}: no content security policy`];
	const policy = parse(attribute(meta, 'content') ?? '');
	const lax = CODE.flatMap((name) =>
		(policy.get(name) ?? [])
			.filter((source) => FORBIDDEN.includes(source))
			.map((source) => `${name} allows ${source}`),
	);
	const loose = policy.get('default-src')?.join(' ') === "'none'" ? [] : ["default-src is not 'none'"];
	const uncovered = [
		...inline(html, 'script').filter((code) => !covers(policy.get('script-src'), code)),
		...inline(html, 'style').filter((code) => !covers(policy.get('style-src'), code)),
	].map((code) => `no hash for “${code.trim().slice(0, 60)}”`);
	return [...lax, ...loose, ...uncovered].map((problem) => `${path}: ${problem}`);
}

function parse(policy: string): Map<string, string[]> {
	const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
	return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Contents of the page's inline scripts or styles, byte for byte; data blocks are no scripts. */
function inline(html: string, tag: 'script' | 'style'): string[] {
	const elements = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'));
	return [...elements]
		.filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
		.filter(([, attributes = '']) => SCRIPT_TYPES.includes(/\stype="?([^"\s]*)/.exec(attributes)?.[1] ?? ''))
		.map(([, , code = '']) => code);
}

function covers(sources: readonly string[] | undefined, code: string): boolean {
	return ['sha256', 'sha384', 'sha512'].some((algorithm) => {
		const hash = createHash(algorithm).update(code).digest('base64');
		return sources?.includes(`'${algorithm}-${hash}'`);
	});
}
