/**
 * Markdown of the site's own prose, as its parts render it: headings, paragraphs, flat lists, links, bold and italic. A number of a
 * source becomes `[3]`, a mark of certainty its words, and notes from the margin stand as a quotation under their paragraph.
 * `address` makes a link that works elsewhere. Other tags leave their text.
 */
export function markdownProse(html: string, address: (href: string) => string): string {
	const blocks = html.replaceAll(/\s+/g, ' ').matchAll(BLOCK);
	return [...blocks].map(([, tag = '', inner = '']) => block(tag, inner, address)).join('\n\n');
}

type Address = (href: string) => string;

const BLOCK = /<(h2|h3|p|ul|ol)\b[^>]*>(.*?)<\/\1>/g;
const NOTE = /<small class="note[^>]*>(.*?)<\/small>/g;
const CERTAINTY = /\s*<a class="cert[^>]*aria-label="How sure: ([^"]*)"[^>]*>[^<]*<\/a>/g;
const REFERENCE = /\s*<a class="ref[^>]*>(\d+)<\/a>/g;
const LINK = /<a\b[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g;

function block(tag: string, inner: string, address: Address): string {
	switch (tag) {
		case 'h2':
			return `## ${inline(inner, address)}`;
		case 'h3':
			return `### ${inline(inner, address)}`;
		case 'p':
			return withNotes(inner, address, '').join('\n\n');
		default:
			return [...inner.matchAll(/<li\b[^>]*>(.*?)<\/li>/g)]
				.map(([, item = ''], index) => {
					const mark = tag === 'ol' ? `${index + 1}. ` : '- ';
					return mark + withNotes(item, address, ' '.repeat(mark.length)).join('\n\n');
				})
				.join('\n');
	}
}

/** A text, then its notes. */
function withNotes(html: string, address: Address, indent: string): readonly string[] {
	const notes = [...html.matchAll(NOTE)].map(([, note = '']) => {
		const words = note.replaceAll(CERTAINTY, '').replace(/<b>([\d, ]+)<\/b>/, '[$1]');
		return `${indent}> ${inline(words, address)}`;
	});
	const text = inline(html.replaceAll(NOTE, ''), address);
	return notes.length === 0 ? [text] : [text, notes.join(`\n${indent}>\n`)];
}

const inline = (html: string, address: Address): string =>
	decode(
		html
			.replaceAll(CERTAINTY, ' ($1)')
			.replaceAll(REFERENCE, ' [$1]')
			.replaceAll(LINK, (_, href: string, text: string) => `[${text.trim()}](${address(href)})`)
			.replaceAll(/<\/?(?:b|strong)>/g, '**')
			.replaceAll(/<\/?(?:i|em)>/g, '*')
			.replaceAll(/<[^>]+>/g, ''),
	)
		.replaceAll(/\s+/g, ' ')
		.trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const decode = (text: string): string =>
	text
		.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
