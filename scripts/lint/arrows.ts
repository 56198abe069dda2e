/**
 * ESLint rule: the arrows between folders that must never be drawn (README, “Arrows”). It resolves every import of a file and asks
 * one table whether that folder may know the other.
 */
import type { Rule } from 'eslint';
import { dirname, join, posix, relative, sep } from 'node:path';

interface Arrow {
	/** The importing file, as a path from the project's root. */
	readonly from: RegExp;
	/** What it may import: paths from the root without extension, or names of packages. `$1` is the first group of `from`. */
	readonly may: readonly string[];
	/** What it may import besides as types only. */
	readonly mayType?: readonly string[];
	readonly because: string;
}

/** Files of src/lib/rules that rules share; every other file there is a rule. The registry knows the rules, so no rule may know it. */
const RULE_HELPERS = ['types', 'define', 'example', 'points', 'week-view'];

/** Folders of src/components that hold no island. */
const NO_ISLANDS = 'content|site|figure|plot|exercise|evidence|test';

/** The first line that fits a file decides. Files that fit none may import anything but tests. */
const ARROWS: readonly Arrow[] = [
	{
		from: /^src\/lib\/model\//,
		may: ['src/lib/model/'],
		because: 'model stands under everything in lib and imports no other folder of it',
	},
	{
		from: /^src\/lib\/rules\/(?:registry|about|words|check|weights|explain)\.ts$/,
		may: ['src/lib/model/', 'src/lib/rules/'],
		because: 'rules import model only; schedule asks rules, never the other way round',
	},
	{
		from: /^src\/lib\/rules\//,
		may: ['src/lib/model/', ...RULE_HELPERS.map((name) => `src/lib/rules/${name}`)],
		because: 'a rule imports model and what rules share, no other rule and no schedule',
	},
	{
		from: /^src\/lib\/schedule\//,
		may: ['src/lib/model/', 'src/lib/rules/', 'src/lib/schedule/', 'valibot'],
		because: 'schedule imports model and rules only',
	},
	{
		from: /^src\/lib\/url-state\//,
		may: ['src/lib/model/', 'src/lib/url-state/', 'valibot'],
		mayType: ['src/lib/schedule/types', 'src/lib/rules/types'],
		because: 'url-state imports model only, and of schedule and rules their types',
	},
	{
		from: /^src\/lib\/export\//,
		may: ['src/lib/model/', 'src/lib/export/'],
		because: 'export imports model only',
	},
	{
		from: /^src\/lib\//,
		may: ['src/lib/', 'valibot'],
		because: 'lib imports nothing outside lib; of packages only valibot, for untrusted data',
	},
	{
		from: /^src\/stores\//,
		may: ['src/lib/', 'src/stores/', 'nanostores', 'valibot'],
		because: 'stores import lib, other stores, nanostores and valibot only',
	},
	{
		from: new RegExp(`^src/components/(?!(?:${NO_ISLANDS})/)([\\w-]+)/.*\\.(?:ts|tsx)$`),
		may: [
			'src/lib/',
			'src/stores/',
			'src/components/$1/',
			// The training notation, drawn the same everywhere.
			'src/components/site/glyph',
			'src/components/site/glyphs',
			'preact',
			'preact/',
			'nanostores',
			'@nanostores/preact',
		],
		because:
			'an island imports lib, stores and its own folder: islands share stores, and data comes in as props',
	},
];

const NO_TESTS = 'only tests may import tests';

/** Why a file may not import another, or undefined when it may. Both are paths from the root, or the target a package's name. */
export function wrongArrow(from: string, to: string, typeOnly: boolean): string | undefined {
	if (to.startsWith('tests/') && !from.startsWith('tests/')) return NO_TESTS;
	for (const arrow of ARROWS) {
		const match = arrow.from.exec(from);
		if (!match) continue;
		const allowed = typeOnly ? [...arrow.may, ...(arrow.mayType ?? [])] : arrow.may;
		return allowed.some((entry) => fits(entry.replace('$1', match[1] ?? ''), to)) ? undefined : arrow.because;
	}
	return undefined;
}

/** A folder (`a/b/`) fits what lies in it, a file or package fits itself. */
function fits(entry: string, to: string): boolean {
	return entry.endsWith('/') ? to.startsWith(entry) : to.replace(/\.tsx?$/, '') === entry;
}

export const arrows: Rule.RuleModule = {
	meta: {
		type: 'problem',
		docs: { description: 'imports follow the arrows of the README' },
		messages: { wrong: '{{from}} may not import {{to}}: {{because}}.' },
		schema: [],
	},
	create(context) {
		const from = relative(context.cwd, context.filename).split(sep).join(posix.sep);
		const check = (node: Rule.Node, source: unknown, typeOnly: boolean) => {
			if (typeof source !== 'string') return;
			const to = target(from, source);
			const because = wrongArrow(from, to, typeOnly);
			if (because) context.report({ node, messageId: 'wrong', data: { from, to, because } });
		};
		const fromDeclaration = (node: Rule.Node) => {
			const { source, importKind, exportKind } = node as unknown as Declaration;
			check(node, source?.value, importKind === 'type' || exportKind === 'type');
		};
		return {
			ImportDeclaration: fromDeclaration,
			ExportNamedDeclaration: fromDeclaration,
			ExportAllDeclaration: fromDeclaration,
			ImportExpression: (node) => check(node, 'value' in node.source ? node.source.value : undefined, false),
		};
	},
};

interface Declaration {
	readonly source?: { readonly value: unknown } | null;
	readonly importKind?: string;
	readonly exportKind?: string;
}

/** What an import means: a path from the root for relative ones, else the name as written. */
function target(from: string, source: string): string {
	return source.startsWith('.') ? join(dirname(from), source).split(sep).join(posix.sep) : source;
}
