import type { AstroIntegration } from 'astro';

declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- the name Astro gives this extension point
	namespace Astro {
		interface ClientDirectives {
			/** Load the island's script only when the reader reaches for it. See `directive.ts`. */
			'client:intent'?: boolean;
		}
	}
}

/** Adds `client:intent`. */
export function intent(): AstroIntegration {
	return {
		name: 'legwork:intent',
		hooks: {
			'astro:config:setup': ({ addClientDirective }) => {
				addClientDirective({ name: 'intent', entrypoint: './src/integrations/intent/directive.ts' });
			},
		},
	};
}
