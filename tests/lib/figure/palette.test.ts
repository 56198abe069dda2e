import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '../../../src/lib/figure/outline/palette.ts';

const read = (file: string) => readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8');
const SHEET = read('components/figure/figure.css');
const TOKENS = read('styles/tokens.css');

const raw = (name: string): string => new RegExp(`${name}: (#[\\da-f]+)`).exec(TOKENS)?.[1] ?? name;
/** `light-dark(a, b)` or a colour, by day and by night; tokens as the raw colours they stand for. */
function pair(value: string): [string, string] {
	const token = /^var\((--[a-z]+)\)$/.exec(value)?.[1];
	if (token) return pair(new RegExp(`${token}: (light-dark\\(.*\\));`).exec(TOKENS)?.[1] ?? '');
	const [, day, night] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
	const plain = (colour: string) => colour.replace(/var\((--[\w-]+)\)/, (_, name: string) => raw(name));
	return day && night ? [plain(day), plain(night)] : [value, value];
}
/** Declarations of a rule by name, of the last rule with this selector. */
function rule(css: string, selector: string): Map<string, string> {
	const at = css.lastIndexOf(`${selector} {`) + 1 || css.lastIndexOf(`${selector}{`) + 1;
	const body = at > 0 ? (/\{([^}]*)\}/.exec(css.slice(at))?.[1] ?? '') : '';
	return new Map(
		body
			.split(';')
			.map((line) => line.trim().split(/:\s*/, 2) as [string, string])
			.filter(([name]) => name.startsWith('--') || name === 'fill'),
	);
}

const ALL = [...SHEET.matchAll(/^\t\.(f[a-z]+) \{/gm)].map(([, name]) => `class="${name ?? ''}"`).join('');

describe.each(['man', 'woman'] as const)('the colours of a figure file, %s', (athlete) => {
	const [day = '', night = ''] = palette(athlete, ALL).split('@media');
	const sheet = (far: string) =>
		new Map([
			...rule(SHEET, `\t.athlete${far}`),
			...(athlete === 'woman' ? rule(SHEET, `\t.athlete.woman${far}`) : []),
		]);

	it.each(['', ' .far'])('are those of the page, by day and by night%s', (far) => {
		const [byDay, byNight] = [rule(day, `.${athlete}${far}`), rule(night, `.${athlete}${far}`)];
		expect(byDay.size).toBeGreaterThan(5);
		for (const [name, value] of sheet(far))
			expect([byDay.get(name), byNight.get(name) ?? byDay.get(name)], name).toEqual(pair(value));
	});

	it('are those of the page for things, too', () => {
		const things = [
			...SHEET.matchAll(/^\t\.(f[a-z]+) \{\n\t\tfill: (light-dark\(.*\)|var\(--[a-z]{2,}\));/gm),
		];
		const named = things.filter(([, , value = '']) => !/^var\(--(?:k|ks|h|t|tt|b|bt|s|sc|so)\)$/.test(value));
		expect(named.length).toBeGreaterThan(8);
		for (const [, name = '', value = ''] of named)
			expect([rule(day, `.${name}`).get('fill'), rule(night, `.${name}`).get('fill')], name).toEqual(
				pair(value),
			);
	});
});
