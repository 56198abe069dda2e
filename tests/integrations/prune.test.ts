import { describe, expect, it } from 'vitest';
import { classesOf } from '../../src/integrations/lean/classes.ts';
import { prune } from '../../src/integrations/lean/prune.ts';

const only =
	(...names: string[]) =>
	(name: string) =>
		names.includes(name);

describe('prune', () => {
	it.each([
		['a rule for a class that occurs', '.a{color:red}', '.a{color:red}'],
		['a rule without classes', 'p,:root{color:red}', 'p,:root{color:red}'],
		[
			'what :not, :is and :has mention',
			'p:not(.x),p:is(.x,.y):has(.z){top:0}',
			'p:not(.x),p:is(.x,.y):has(.z){top:0}',
		],
		['faces, pages and statements', '@layer a,b;@font-face{src:url(x)}', '@layer a,b;@font-face{src:url(x)}'],
		['braces in strings', '.a::before{content:"}{"}', '.a::before{content:"}{"}'],
		['declarations beside nested rules', '.a{top:0;& b{top:1px}}', '.a{top:0;& b{top:1px}}'],
	])('keeps %s', (_name, css, expected) => expect(prune(css, only('a'))).toBe(expected));

	it.each([
		['a rule for a class that does not occur', '.a{top:0}.x{top:0}', '.a{top:0}'],
		['one selector of a list', '.a,.x b{top:0}', '.a{top:0}'],
		['a nested rule', '.a{top:0;& .x{top:0}}', '.a{top:0;}'],
		['groups that are left empty', '@layer p{@media print{.x{top:0}}}', ''],
	])('drops %s', (_name, css, expected) => expect(prune(css, only('a'))).toBe(expected));

	it('refuses a style sheet that is cut off', () =>
		expect(() => prune('.a{top:0', only('a'))).toThrow(SyntaxError));
});

describe('classesOf', () => {
	const scripts: Record<string, string> = {
		'page.js': 'import("./dialog.js")',
		'dialog.js': 'make("p",{class:"small quiet"});`from-${day}`',
	};
	const occurs = classesOf(
		'<p class="lead"></p><script src="/_astro/page.js"></script>',
		(name) => scripts[name] ?? '',
	);

	it.each(['lead', 'small', 'quiet', 'from-2'])('finds %s', (name) => expect(occurs(name)).toBe(true));
	it.each(['hero', 'to-2'])('does not find %s', (name) => expect(occurs(name)).toBe(false));
});
