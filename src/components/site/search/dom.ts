type Attributes = Readonly<Record<string, string | boolean>>;
type Child = Node | string;

/** Makes an element. Text stays text: nothing here is ever parsed as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === true) element.setAttribute(name, '');
		else if (value !== false) element.setAttribute(name, value);
	}
	element.append(...children);
	return element;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&',
};

/** Pagefind's excerpt as nodes: its `<mark>` become elements, everything else text. */
export function marked(excerpt: string): Child[] {
	return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
		const text = part
			.replace(/<\/?mark>/g, '')
			.replace(/&(?:lt|gt|quot|#39|amp);/g, (code) => ENTITIES[code] ?? code);
		return part.startsWith('<mark>') ? make('mark', {}, text) : text;
	});
}

/** A title with the words searched for marked. */
export function markWords(title: string, term: string): Child[] {
	const words = term
		.split(/\s+/)
		.filter((word) => word.length > 1)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	if (words.length === 0) return [title];
	const pattern = new RegExp(`(${words.join('|')})`, 'i');
	return title.split(pattern).map((part) => (pattern.test(part) ? make('mark', {}, part) : part));
}
