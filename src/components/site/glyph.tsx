import { h } from 'preact';
import { glyphClass, type GlyphName, glyphShape } from './glyphs.ts';

interface Props {
	name: GlyphName;
	class?: string;
	label?: string;
}

/** The same glyphs for islands; see `Glyph.astro`. */
export function Glyph({ name, class: extra, label }: Props) {
	const { viewBox, pieces } = glyphShape(name);
	const naming = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
	return (
		<svg class={glyphClass(name, extra)} viewBox={viewBox} {...naming}>
			{pieces.map(({ tag, attributes, filled }) => h(tag, { ...(filled && { class: 'f' }), ...attributes }))}
		</svg>
	);
}
