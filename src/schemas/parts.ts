/** A content part as written in MDX, with those of its attributes that are plain text. */
export interface PartUse {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

const BRACED = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const ATTRIBUTE = String.raw`\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|${BRACED}))?`;
const TAG = new RegExp(String.raw`<([A-Z]\w*)((?:${ATTRIBUTE})*)\s*/?>`, 'g');
const TEXT_ATTRIBUTE = /([\w:-]+)=(?:"([^"]*)"|'([^']*)')/g;
const CODE = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}/gm;

/**
 * The parts an MDX text uses, in the order they are written. Code and comments are left out.
 * Reading the text, not the rendered page, keeps citation numbers the same however Astro schedules its components.
 */
export function partsOf(mdx: string): readonly PartUse[] {
	return [...mdx.replace(CODE, '').matchAll(TAG)].map(([, name = '', text = '']) => ({
		name,
		attributes: Object.fromEntries(
			[...text.replaceAll(new RegExp(BRACED, 'g'), '').matchAll(TEXT_ATTRIBUTE)].map(
				([, attribute = '', double, single]) => [attribute, double ?? single ?? ''],
			),
		),
	}));
}
