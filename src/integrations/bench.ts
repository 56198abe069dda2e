import type { AstroIntegration } from 'astro';

/** Adds `/bench/figures/`, every figure at every key pose, to the development server and to builds made with `BENCH=1`. */
export function bench(): AstroIntegration {
	return {
		name: 'legwork:bench',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev' && process.env.BENCH !== '1') return;
				injectRoute({ pattern: '/bench/figures', entrypoint: './src/bench/figures.astro', prerender: true });
			},
		},
	};
}
