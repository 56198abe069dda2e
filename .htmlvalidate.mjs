import { defineConfig } from 'html-validate';

/** Every rule that is off, or on in another way, has its reason. */
export default defineConfig({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// Astro writes `<!DOCTYPE html>`; browsers do not mind the case.
		'doctype-style': 'off',
		// The space at the end of a line is the compiler's, after compressing.
		'no-trailing-whitespace': 'off',
		// Both forms mean the same; Preact renders `hidden=""`, Astro renders `hidden`.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		// Preact writes `<br/>`, Astro `<br>`: the same element.
		'void-style': 'off',
		// Our own tone of titles is shorter than any limit of a search engine would cut.
		'long-title': ['error', { maxlength: 75 }],
		// Safari drops the list role of lists without bullets; `role="list"` brings it back.
		'no-redundant-role': 'off',
		// Boxes of one filter share its name, as radio buttons do.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
		// A safe default everywhere, not a matter of markup: hashes of the same origin's files are in the policy.
		'require-sri': 'off',
	},
	elements: [
		'html5',
		// Astro's island wrapper is an element without meaning, wherever flow or phrasing content may stand.
		{
			'astro-island': { flow: true, phrasing: true, transparent: true },
			'astro-slot': { flow: true, phrasing: true, transparent: true },
			// Astro puts one of its own before the first island of a page; a check of ours finds any other.
			style: { flow: true, phrasing: true },
		},
	],
});
