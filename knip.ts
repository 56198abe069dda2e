import type { KnipConfig } from 'knip';

/** What an `.astro` file imports: in its front matter, in its scripts, and as their sources. */
function astroImports(text: string): string {
	const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(
		([, attributes = '', code = '']) => {
			const source = /\ssrc="(\.[^"]+)"/.exec(attributes)?.[1];
			return source ? `import '${source}';` : attributes.includes('is:inline') ? '' : code;
		},
	);
	return [frontMatter, ...scripts].join('\n');
}

export default {
	entry: [
		'scripts/*.{ts,mjs}',
		'src/integrations/intent/directive.ts',
		'src/components/content/index.ts',
		'src/bench/pages/*.astro',
		'src/content/**/*.mdx',
	],
	project: ['src/**/*.{ts,tsx,astro,mdx}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.{ts,tsx}'],
	compilers: { astro: astroImports },
	// Limits and thresholds are exported for prose and tests to come, where their own file already uses them.
	ignoreExportsUsedInFile: true,
	ignoreBinaries: ['apt-get'],
	// The command line of `astro check`.
	ignoreDependencies: ['@astrojs/check'],
} satisfies KnipConfig;
