import { claimsNamed } from '../lib/claims/fill.ts';
import { partsOf } from './parts.ts';

/** A page of ours that may use claims. */
export interface UsingPage {
	readonly name: string;
	readonly href: string;
	/** Ids of the claims it rests on. */
	readonly restsOn?: readonly string[];
	/** Ids of claims it shows whole. */
	readonly shows?: readonly string[];
	/** Texts that name numbers as `{claim.number}`. */
	readonly texts?: readonly string[];
	/** MDX that may have `<Claim id>` and `<Plot of>`. */
	readonly mdx?: string;
}

/** A page that uses a claim. */
export interface ClaimUse {
	readonly name: string;
	readonly href: string;
	/** It rests on it, quotes it in its text, or only draws it. */
	readonly how: 'rests' | 'text' | 'plot';
}

/** The claims each plot draws, by what `<Plot of>` calls it. */
export type PlotClaims = Readonly<Record<string, { readonly claims: readonly string[] }>>;

/** Where each claim is used, by its id: every page once, in the order given. A claim that nothing uses is not in it. */
export function claimUses(
	pages: readonly UsingPage[],
	plots: PlotClaims = {},
): ReadonlyMap<string, readonly ClaimUse[]> {
	const uses = new Map<string, ClaimUse[]>();
	for (const page of pages) {
		for (const [id, how] of usedBy(page, plots)) {
			const use = { name: page.name, href: page.href, how };
			uses.set(id, [...(uses.get(id) ?? []), use]);
		}
	}
	return uses;
}

/** The claims of one page, each with the most telling way it is used. */
function usedBy({ restsOn = [], shows = [], texts = [], mdx = '' }: UsingPage, plots: PlotClaims) {
	const parts = partsOf(mdx);
	const attribute = (part: string, name: string) =>
		parts.filter((use) => use.name === part).flatMap((use) => use.attributes[name] ?? []);
	return new Map<string, ClaimUse['how']>([
		...attribute('Plot', 'of').flatMap((of) => (plots[of]?.claims ?? []).map((id) => [id, 'plot'] as const)),
		...[...shows, ...attribute('Claim', 'id'), ...texts.flatMap(claimsNamed)].map(
			(id) => [id, 'text'] as const,
		),
		...restsOn.map((id) => [id, 'rests'] as const),
	]);
}
