/** The ladders of all exercises as one graph, and as trees to draw. */
import type { Pattern } from '../model/exercise.ts';

/** A form of an exercise; with `slug` it has a page. */
export interface Rung {
	readonly name: string;
	readonly slug?: string | undefined;
}

/** An exercise and its rungs: easier ones easiest first, harder ones next first. */
export interface Climbable {
	readonly slug: string;
	readonly name: string;
	readonly pattern: Pattern;
	readonly easier: readonly Rung[];
	readonly harder: readonly Rung[];
}

/** One step up, from a slug to a slug. */
export type Step = readonly [easier: string, harder: string];

/** An exercise in the map, with what comes after it. */
export interface Branch<T extends Climbable> {
	readonly exercise: T;
	/** Next rungs of the same movement that hang here. */
	readonly next: readonly Branch<T>[];
	/** Others it also comes from: of other movements, or rungs it does not hang from. */
	readonly alsoFrom: readonly T[];
	/** Rungs of other movements it leads to. */
	readonly leadsTo: readonly T[];
}

/** Every step up that some page names, once, without those that other steps add up to. Throws when the steps go round in a circle. */
export function steps(all: readonly Climbable[]): readonly Step[] {
	const up = stepsUp(all);
	const circle = circleIn(up);
	if (circle) throw new Error(`Expected every rung to be harder than the one before: ${circle.join(' → ')}`);
	return [...up].flatMap(([from, tos]) =>
		[...tos].filter((to) => ![...tos].some((via) => reaches(up, via, to))).map((to): Step => [from, to]),
	);
}

/**
 * The exercises of one movement as trees, each rung below the hardest of those that lead to it, so that depth is the column of a map.
 * Every exercise of the movement stands in exactly one tree, those with rungs before those without.
 */
export function ladders<T extends Climbable>(all: readonly T[], pattern: Pattern): readonly Branch<T>[] {
	const links = steps(all);
	const bySlug = new Map(all.map((one) => [one.slug, one]));
	const known = (slugs: readonly string[]) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
	const before = (slug: string) => known(links.filter(([, to]) => to === slug).map(([from]) => from));
	const after = (slug: string) => known(links.filter(([from]) => from === slug).map(([, to]) => to));
	const inside = (one: T) => one.pattern === pattern;
	const depth = (one: T): number =>
		Math.max(
			0,
			...before(one.slug)
				.filter(inside)
				.map((lower) => depth(lower) + 1),
		);
	const parent = (one: T): T | undefined =>
		before(one.slug)
			.filter(inside)
			.find((lower) => depth(lower) + 1 === depth(one));
	const branch = (exercise: T): Branch<T> => ({
		exercise,
		next: after(exercise.slug)
			.filter((one) => inside(one) && parent(one) === exercise)
			.map(branch),
		alsoFrom: before(exercise.slug).filter((one) => one !== parent(exercise)),
		leadsTo: after(exercise.slug).filter((one) => !inside(one)),
	});
	const trees = all.filter((one) => inside(one) && !parent(one)).map(branch);
	return [...trees.filter(({ next }) => next.length > 0), ...trees.filter(({ next }) => next.length === 0)];
}

type Up = ReadonlyMap<string, ReadonlySet<string>>;

function stepsUp(all: readonly Climbable[]): Up {
	const up = new Map<string, Set<string>>(all.map(({ slug }) => [slug, new Set()]));
	for (const { slug, easier, harder } of all) {
		for (const { slug: lower } of easier) if (lower !== undefined) up.get(lower)?.add(slug);
		for (const { slug: higher } of harder) if (higher !== undefined) up.get(slug)?.add(higher);
	}
	return up;
}

/** Slugs from a rung up to itself; undefined when there is no such way. */
function circleIn(up: Up): readonly string[] | undefined {
	const safe = new Set<string>();
	const walk = (slug: string, way: readonly string[]): readonly string[] | undefined => {
		if (way.includes(slug)) return [...way.slice(way.indexOf(slug)), slug];
		if (safe.has(slug)) return undefined;
		for (const next of up.get(slug) ?? []) {
			const found = walk(next, [...way, slug]);
			if (found) return found;
		}
		safe.add(slug);
		return undefined;
	};
	for (const slug of up.keys()) {
		const found = walk(slug, []);
		if (found) return found;
	}
	return undefined;
}

/** Whether one or more steps lead from one rung to another. Only for steps without a circle. */
const reaches = (up: Up, from: string, to: string): boolean =>
	[...(up.get(from) ?? [])].some((next) => next === to || reaches(up, next, to));
