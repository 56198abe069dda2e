import { ESLint } from 'eslint';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wrongArrow } from '../../scripts/lint/arrows.ts';

type Row = readonly [from: string, to: string, typeOnly?: boolean];

const ALLOWED: readonly Row[] = [
	['src/lib/model/session.ts', 'src/lib/model/week.ts'],
	['src/lib/rules/registry.ts', 'src/lib/rules/free-time.ts'],
	['src/lib/rules/free-time.ts', 'src/lib/rules/types.ts', true],
	['src/lib/rules/free-time.ts', 'src/lib/model/week.ts'],
	['src/lib/schedule/solve.ts', 'src/lib/rules/registry.ts'],
	['src/lib/schedule/parse.ts', 'valibot'],
	['src/lib/progression/next-day.ts', 'src/lib/rules/hours-before-key-runs.ts'],
	['src/lib/url-state/codec.ts', 'src/lib/schedule/types.ts', true],
	['src/stores/week.ts', 'src/lib/schedule/plan.ts'],
	['src/stores/week.ts', 'nanostores'],
	['src/components/schedule-builder/week.tsx', 'src/components/schedule-builder/session.tsx'],
	['src/components/schedule-builder/week.tsx', 'preact/hooks'],
	['src/components/content/Planner.astro', 'src/components/schedule-builder/index.tsx'],
	['src/components/schedule-builder/Fallback.astro', 'src/components/content/Week.astro'],
	['src/pages/index.astro', 'astro:content'],
	['tests/lib/week.test.ts', 'tests/helpers/week.ts'],
];

const WRONG: readonly Row[] = [
	['src/lib/model/session.ts', 'src/lib/rules/types.ts', true],
	['src/lib/rules/free-time.ts', 'src/lib/rules/a-full-rest-day.ts'],
	['src/lib/rules/free-time.ts', 'src/lib/rules/registry.ts'],
	['src/lib/rules/free-time.ts', 'src/lib/schedule/types.ts', true],
	['src/lib/rules/registry.ts', 'src/lib/schedule/plan.ts'],
	['src/lib/schedule/solve.ts', 'src/lib/url-state/codec.ts'],
	['src/lib/schedule/solve.ts', 'node:fs'],
	['src/lib/url-state/codec.ts', 'src/lib/schedule/plan.ts'],
	['src/lib/url-state/codec.ts', 'src/lib/schedule/types.ts'],
	['src/lib/export/text.ts', 'src/lib/schedule/plan.ts'],
	['src/lib/screening/score.ts', 'preact'],
	['src/lib/schedule/solve.ts', 'src/stores/week.ts'],
	['src/stores/week.ts', 'src/components/schedule-builder/week.tsx'],
	['src/stores/week.ts', 'preact/hooks'],
	['src/components/schedule-builder/week.tsx', 'src/components/screening-quiz/quiz.tsx'],
	['src/components/schedule-builder/week.tsx', 'astro:content'],
	['src/components/schedule-builder/week.tsx', 'src/content.ts'],
	['src/pages/index.astro', 'tests/helpers/week.ts'],
	['scripts/plan.ts', 'tests/helpers/week.ts'],
];

const name = ([from, to, typeOnly]: Row) => `${from} → ${to}${typeOnly ? ' (types)' : ''}`;

describe('arrows', () => {
	it.each(ALLOWED.map((row) => [name(row), row] as const))('allows %s', (_, [from, to, typeOnly]) => {
		expect(wrongArrow(from, to, typeOnly ?? false)).toBeUndefined();
	});

	it.each(WRONG.map((row) => [name(row), row] as const))('refuses %s', (_, [from, to, typeOnly]) => {
		expect(wrongArrow(from, to, typeOnly ?? false)).toMatch(/\w/);
	});

	it('lets MDX import parts of components/content and numbers of lib, nothing else', () => {
		const files = globSync('src/content/**/*.mdx');
		expect(files.length).toBeGreaterThan(0);
		const wrong = files.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s.*$/gm)]
				.map(([line]) => line)
				.filter((line) => !/^import .* from '\.\.\/\.\.\/(?:lib|components\/content)\//.test(line))
				.map((line) => `${file}: ${line}`),
		);
		expect(wrong).toEqual([]);
	});
});

describe('lint as configured', () => {
	const eslint = new ESLint();
	/** Rules that speak against a text, were it in a file that exists. */
	const complaints = async (filePath: string, text: string) => {
		const [result] = await eslint.lintText(text, { filePath });
		return result?.messages.map((message) => message.ruleId) ?? [];
	};

	it.each([
		['legwork/arrows', `import { $week } from '../../stores/week.ts';\nexport const week = $week;\n`],
		['legwork/arrows', `export * from '../rules/types.ts';\n`],
		['legwork/arrows', `export const later = () => import('node:fs');\n`],
		['no-restricted-properties', 'export const now = () => Date.now();\n'],
		['no-restricted-properties', 'export const dice = () => Math.random();\n'],
		['no-restricted-syntax', 'export const now = () => new Date();\n'],
		['no-restricted-globals', 'export const width = () => document.title;\n'],
	])('says %s about %s', async (rule, text) => {
		expect(await complaints('src/lib/model/week.ts', text)).toContain(rule);
	});

	it('says nothing about the file as it is', async () => {
		expect(await complaints('src/lib/model/week.ts', readFileSync('src/lib/model/week.ts', 'utf8'))).toEqual(
			[],
		);
	});
});
