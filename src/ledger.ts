/** The claims as the site uses them: one map, checked. Pages and parts ask here, never `astro:content` itself. */
import { getCollection } from 'astro:content';
import { dueOn, isOverdue } from './lib/claims/due.ts';
import { fillOwn } from './lib/claims/fill.ts';
import { PLANNER_CLAIMS } from './lib/claims/planner.ts';
import type { Claim, Ledger } from './lib/claims/types.ts';
import { RULES } from './lib/rules/registry.ts';

/** The claims of one topic, in the order they are written. */
export interface ClaimTopic {
	readonly id: string;
	readonly title: string;
	readonly claims: Ledger;
}

const PLANNER_TOPIC = {
	id: 'planner',
	title: 'What the planner counts with',
	file: 'src/lib/claims/planner.ts',
	claims: new Map(Object.entries(PLANNER_CLAIMS)),
};

let read: Promise<readonly ClaimTopic[]> | undefined;

/** All claims by topic. Throws when one is overdue for a check, or names a source, a rule or a number that does not exist. */
export function claimTopics(): Promise<readonly ClaimTopic[]> {
	if (import.meta.env.DEV) return readTopics();
	return (read ??= readTopics());
}

/** All claims by id. */
export async function ledger(): Promise<Ledger> {
	return new Map((await claimTopics()).flatMap(({ claims }) => [...claims]));
}

async function readTopics(): Promise<readonly ClaimTopic[]> {
	const [entries, sources] = [await getCollection('claims'), await getCollection('sources')];
	const written = entries
		.sort((a, b) => a.data.order - b.data.order)
		.map((entry) => ({
			id: entry.id,
			title: entry.data.title,
			file: entry.filePath ?? entry.id,
			claims: new Map<string, Claim>(Object.entries(entry.data.claims)),
		}));
	const topics = [...written, PLANNER_TOPIC];
	const known = {
		sources: new Set(sources.map(({ id }) => id)),
		rules: new Set(RULES.map(({ meta }) => meta.id)),
	};
	const files = new Map<string, string>();
	const wrong: string[] = [];
	for (const { file, claims } of topics) {
		for (const [id, claim] of claims) {
			const other = files.get(id);
			if (other) wrong.push(`${file} ${id}: expected an id of its own, ${other} has it as well`);
			files.set(id, file);
			wrong.push(...problemsOf(id, claim, known).map((problem) => `${file} ${id}: ${problem}`));
		}
	}
	if (wrong.length > 0) throw new Error(`Claims are not in order\n  ${wrong.join('\n  ')}`);
	return topics;
}

interface Known {
	readonly sources: ReadonlySet<string>;
	readonly rules: ReadonlySet<string>;
}

function problemsOf(id: string, claim: Claim, known: Known): string[] {
	const problems = claim.sources
		.filter((key) => !known.sources.has(key))
		.map((key) => `expected a key from src/content/sources.bib, found "${key}"`);
	if (claim.rule !== undefined && !known.rules.has(claim.rule))
		problems.push(`expected the id of a rule, found "${claim.rule}"`);
	if (isOverdue(claim, new Date().toISOString().slice(0, 10)))
		problems.push(`its check was due on ${dueOn(claim)}: hold it against its sources and date it anew`);
	for (const text of [claim.says, claim.who ?? '', claim.but ?? '']) {
		try {
			fillOwn(text, id, claim);
		} catch (error) {
			problems.push((error as Error).message);
		}
	}
	return problems;
}
