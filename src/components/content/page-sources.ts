/** What each kind of page rests on, by BibTeX key. Layouts number their sources from here, and the bibliography looks pages up here. */
import type { CircuitEntry, ExerciseEntry, GuideEntry, RuleProse } from '../../content.ts';
import { claimOf } from '../../lib/claims/fill.ts';
import type { Ledger } from '../../lib/claims/types.ts';
import { aboutRule } from '../../lib/rules/about.ts';
import { testById } from '../../lib/screening/registry.ts';
import type { DerivedTest, ScreeningTest } from '../../lib/screening/types.ts';
import type { CircuitView } from './circuit.ts';
import { citedKeys } from './cited.ts';

interface PageSources {
	/** One key a use in the text. */
	readonly cited: readonly string[];
	/** Further keys for the reference list only. */
	readonly listed: readonly string[];
}

/** Keys in the order of their numbers: those of the main claims stand above the text. */
export const guideSources = ({ data, body }: GuideEntry, claims: Ledger): readonly string[] => [
	...data.claims.flatMap((claim) => claimOf(claims, claim).sources),
	...citedKeys(body ?? '', claims),
];

export function exerciseSources({ data, body }: ExerciseEntry, claims: Ledger): PageSources {
	const { usual, start, strong } = data.dose;
	const ofDoses = [usual, start, strong].flatMap((each) => each?.sources ?? []);
	return {
		cited: citedKeys(body ?? '', claims),
		listed: [...ofDoses, ...data.sources.map(({ key }) => key)],
	};
}

export const circuitSources = (
	{ data, body }: CircuitEntry,
	{ steps }: CircuitView,
	claims: Ledger,
): PageSources => ({
	cited: citedKeys(body ?? '', claims),
	listed: [...steps.flatMap(({ dose }) => dose.sources), ...data.sources.map(({ key }) => key)],
});

export function ruleSources(id: string, prose: RuleProse | undefined, claims: Ledger): PageSources {
	const { sources, origin } = aboutRule(id);
	return { cited: citedKeys(prose?.body ?? '', claims), listed: [...sources, ...origin] };
}

export function testSources(test: ScreeningTest | DerivedTest): readonly string[] {
	if ('from' in test) return test.limitsFrom.sources;
	const { limitsFrom, norm, groups, error } = testById(test.id);
	const statements = [limitsFrom, norm({}), ...groups.map(({ athlete }) => norm(athlete)), error];
	return statements.flatMap(({ sources }) => sources);
}

/** Pages of plain text, whose sources have no numbers. */
export const PLAIN_SOURCES = {
	'/safety/': ['song2020', 'bahr2016', 'riebe2015', 'silbernagel2007'],
	'/rules/health-first/': ['silbernagel2007', 'song2020'],
} as const;
