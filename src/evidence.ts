/** The evidence as its pages show it: where claims are used, what coaches say, where they disagree. Checked, with its numbers filled in. */
import { getCollection } from 'astro:content';
import { PLOTS } from './components/content/plots.ts';
import {
	allCircuits,
	allExercises,
	allGuides,
	circuitTexts,
	frontTexts,
	ruleProse,
	sourcesByKey,
} from './content.ts';
import { FINDS } from './finds.ts';
import { ledger } from './ledger.ts';
import { claimOf, fill } from './lib/claims/fill.ts';
import type { Ledger } from './lib/claims/types.ts';
import { ruleWords } from './lib/rules/words.ts';
import { type Place, placeNames } from './places.ts';
import { type ClaimUse, claimUses, type UsingPage } from './schemas/claim-uses.ts';
import type { Disagreement } from './schemas/disagreements.ts';
import { looseNumbers } from './schemas/loose-numbers.ts';
import { pointAnchor, type Points } from './schemas/points.ts';

/** Where each claim is used, by its id. */
export async function usesOfClaims(): Promise<ReadonlyMap<string, readonly ClaimUse[]>> {
	const pages: readonly UsingPage[] = [
		{
			name: 'First page',
			href: '/',
			shows: FINDS.map(({ id }) => id),
			texts: FINDS.flatMap(({ big, say }) => [big, say]),
		},
		...(await allGuides()).map((guide) => ({
			...page(guide.data.title, `/guides/${guide.id}/`, guide.body),
			restsOn: guide.data.claims,
			texts: frontTexts(guide),
		})),
		...(await allExercises()).map(({ id, data, body }) => page(data.name, `/exercises/${id}/`, body)),
		...(await allCircuits()).map((circuit) => ({
			...page(circuit.data.name, `/circuits/${circuit.id}/`, circuit.body),
			texts: circuitTexts(circuit),
		})),
		...[...(await ruleProse())].map(([id, { body }]) => page(ruleWords(id).title, `/rules/${id}/`, body)),
		...(await rawDisagreements()).map((entry) => ({
			name: entry.question,
			href: `/evidence/disagreements/#${entry.id}`,
			shows: entry.research,
			texts: textsOf(entry),
		})),
		...(await rawPoints()).flatMap(({ points }) =>
			points.map(({ id, says, because }) => ({
				name: `Coaches, point ${id}`,
				href: `/evidence/coaches/#${pointAnchor(id)}`,
				texts: [says, because],
			})),
		),
	];
	return claimUses(pages, PLOTS);
}

/** A source article point by point, its texts with their numbers, its answers with their names. */
export type AnsweredPoints = Omit<Points, 'points'> & {
	readonly points: readonly (Omit<Points['points'][number], 'at'> & { readonly at: readonly Place[] })[];
};

/** What the source articles say, each point answered. Throws when an answer is nowhere, or a number is typed or does not exist. */
export async function coachPoints(): Promise<readonly AnsweredPoints[]> {
	const check = await checker('src/content/points');
	const answered = (await rawPoints()).map(({ source, points }) => {
		check.source(source, source);
		return {
			source,
			points: points.map((point) => ({
				...point,
				says: check.text(point.says, point.id),
				because: check.text(point.because, point.id),
				at: point.at.map((href) => check.place(href, point.id)),
			})),
		};
	});
	check.done();
	return answered;
}

/** A disagreement, its texts with their numbers, its pages with their names. */
export type ResolvedDisagreement = Omit<Disagreement, 'where'> & { readonly where: readonly Place[] };

/** Where coaches disagree, in order. Throws like `coachPoints`. */
export async function disagreements(): Promise<readonly ResolvedDisagreement[]> {
	const check = await checker('src/content/disagreements.yaml');
	const resolved = (await rawDisagreements()).map((entry) => ({
		...entry,
		short: check.text(entry.short, entry.id),
		ours: check.text(entry.ours, entry.id),
		sides: entry.sides.map(({ sources, says }) => {
			for (const key of sources) check.source(key, entry.id);
			return { sources, says: check.text(says, entry.id) };
		}),
		research: entry.research.filter((id) => check.claim(id, entry.id)),
		where: entry.where.map((href) => check.place(href, entry.id)),
	}));
	check.done();
	return resolved;
}

const page = (name: string, href: string, mdx: string | undefined): UsingPage => ({
	name,
	href,
	mdx: mdx ?? '',
});

const textsOf = ({ sides, short, ours }: Disagreement): readonly string[] => [
	...sides.map(({ says }) => says),
	short,
	ours,
];

const rawPoints = async () =>
	(await getCollection('points'))
		.map(({ data }) => data)
		.sort((a, b) => a.source.localeCompare(b.source, 'en-GB'));

const rawDisagreements = async () =>
	(await getCollection('disagreements')).map(({ data }) => data).sort((a, b) => a.order - b.order);

/** Looks everything up, collects what is wrong, and says it all at once. */
async function checker(file: string) {
	const [claims, sources, places] = [await ledger(), await sourcesByKey(), await placeNames()];
	const wrong: string[] = [];
	const complain = (where: string, problem: string) => wrong.push(`  ${where}: ${problem}`);
	return {
		text(text: string, where: string): string {
			for (const typed of looseNumbers(text))
				complain(where, `expected numbers as {claim.number}, found “${typed}”`);
			return filled(text, claims, (problem) => complain(where, problem));
		},
		claim: (id: string, where: string): boolean =>
			attempt(
				() => claimOf(claims, id),
				(problem) => complain(where, problem),
			) !== undefined,
		source(key: string, where: string): void {
			if (!sources.has(key)) complain(where, `expected a key from src/content/sources.bib, found "${key}"`);
		},
		place(href: string, where: string): Place {
			const name = places.get(href.replace(/#.*/, ''));
			if (name === undefined) complain(where, `expected the path of a page, found "${href}"`);
			return { name: name ?? href, href };
		},
		done(): void {
			if (wrong.length > 0) throw new Error(`${file} is not in order\n${wrong.join('\n')}`);
		},
	};
}

const filled = (text: string, claims: Ledger, complain: (problem: string) => void): string =>
	attempt(() => fill(text, claims), complain) ?? text;

function attempt<T>(get: () => T, complain: (problem: string) => void): T | undefined {
	try {
		return get();
	} catch (error) {
		complain((error as Error).message);
		return undefined;
	}
}
