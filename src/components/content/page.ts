import type { Citations } from './citations.ts';

declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- the name Astro gives this extension point
	namespace App {
		interface Locals {
			/** Set by the layout before its text is rendered; `<Cite>` asks it for numbers. */
			citations?: Citations;
		}
	}
}

/** The numbered sources of the page being rendered. Throws outside the Guide, Exercise, Circuit and Rule layouts. */
export function pageCitations(locals: App.Locals): Citations {
	if (!locals.citations) {
		throw new Error(
			'<Cite> works in guides, exercises, circuits and rules only: their layout numbers the sources',
		);
	}
	return locals.citations;
}
