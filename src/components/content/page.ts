import type { Claim, Ledger } from '../../lib/claims/types.ts';
import { claimOf } from '../../lib/claims/fill.ts';
import type { Citations } from './citations.ts';

declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- the name Astro gives this extension point
	namespace App {
		interface Locals {
			/** Set by the layout before its text is rendered; `<Cite>` asks it for numbers. */
			citations?: Citations;
			/** Set by layouts whose text quotes claims. */
			ledger?: Ledger;
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

/** The claims of the page being rendered. Throws outside layouts that bring them. */
export function pageLedger(locals: App.Locals): Ledger {
	if (!locals.ledger)
		throw new Error(
			'<Claim> works in guides, exercises, circuits and rules only: their layout brings the claims',
		);
	return locals.ledger;
}

interface Met {
	readonly marked: Set<string>;
	readonly noted: Set<string>;
}
const met = new WeakMap<App.Locals, Met>();

/**
 * A claim, and whether this use of it on the page being rendered has the numbers of its sources (the first in the text) and a note (unless
 * the list under the answer said it all). Call it before anything is awaited.
 */
export function useClaim(
	locals: App.Locals,
	id: string,
	place: 'list' | 'text' = 'text',
): { readonly claim: Claim; readonly mark: boolean; readonly note: boolean } {
	const claim = claimOf(pageLedger(locals), id);
	const { marked, noted } = metOn(locals);
	const [mark, note] = [place === 'text' && !marked.has(id), !noted.has(id)];
	if (place === 'text') marked.add(id);
	noted.add(id);
	return { claim, mark, note };
}

function metOn(locals: App.Locals): Met {
	const known = met.get(locals);
	if (known) return known;
	const fresh = { marked: new Set<string>(), noted: new Set<string>() };
	met.set(locals, fresh);
	return fresh;
}
