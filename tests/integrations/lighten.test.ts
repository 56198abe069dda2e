import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPlainColours, withSingleSpaces } from '../../src/integrations/lighten.ts';

describe('a lighter page', () => {
	it('writes raw colours where tokens name them', () =>
		expect(
			withPlainColours(
				'<style>:root{--ink-8:#24344f;--t-1:.8rem;--run:light-dark(var(--ink-8),var(--gap))}</style>--ink-8:#24344f;',
			),
		).toBe('<style>:root{--t-1:.8rem;--run:light-dark(#24344f,var(--gap))}</style>--ink-8:#24344f;'));

	it('leaves one space where templates are indented, and code as it is', () =>
		expect(withSingleSpaces('<p>\n\t\tA  b</p><pre>a  b</pre><script>a;\n\tb</script>')).toBe(
			'<p> A b</p><pre>a  b</pre><script>a;\n\tb</script>',
		));

	it('may take raw colours out, since only tokens name them', () => {
		const raw = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/(--[a-z]+-\d): #/g)];
		expect(raw.length).toBeGreaterThan(20);
		const users = globSync('src/**/*.{css,astro,ts,tsx,svg}').filter(
			(file) =>
				!file.endsWith('tokens.css') &&
				raw.some(([, name = '']) => readFileSync(file, 'utf8').includes(`var(${name})`)),
		);
		expect(users).toEqual([]);
	});
});
