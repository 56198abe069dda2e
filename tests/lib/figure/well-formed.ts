/** What keeps a text from being well-formed XML, as far as our own output can go wrong: tags, quotes, entities, doubled attributes. */
export function wellFormed(xml: string): readonly string[] {
	const wrong: string[] = [];
	const open: string[] = [];
	const outside = xml.replace(
		/<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/gi,
		(_, end: string, name: string, attributes: string, empty: string) => {
			const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, attribute]) => attribute);
			if (new Set(names).size < names.length) wrong.push(`<${name}> has an attribute twice`);
			if (end) {
				const last = open.pop();
				if (last !== name) wrong.push(`</${name}> closes <${last ?? 'nothing'}>`);
			} else if (!empty) open.push(name);
			return '';
		},
	);
	if (/[<>]/.test(outside.replace(/@media[^<>]*/g, '')))
		wrong.push(`stray angle bracket in ${outside.slice(0, 60)}`);
	if (/&(?!amp;|lt;|gt;|quot;)/.test(outside)) wrong.push('stray ampersand');
	if (open.length > 0) wrong.push(`never closed: ${open.join()}`);
	return wrong;
}
