import type { AstroIntegration } from 'astro';

/** Adds `/bench/figures/`, every figure at every key pose. */
export function bench(): AstroIntegration {
	return {
		name: 'legwork:bench',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				injectRoute({ pattern: '/bench/figures', entrypoint: './src/bench/figures.astro', prerender: true });
			},
		},
	};
}
