import { allExercises } from '../../content.ts';
import { kitOf, type KitNeeds } from '../../lib/exercise/kit.ts';
import type { Level } from '../../lib/model/exercise.ts';
import { TESTS } from '../../lib/screening/registry.ts';

/** What the exercises that a screening can choose need, and what they can be swapped for, for the planner. */
export async function kitNeeds(): Promise<KitNeeds> {
	const all = new Map((await allExercises()).map(({ id, data }) => [id, data]));
	const rungs = TESTS.flatMap(({ ladders }) => ladders.flatMap((ladder) => ladder.rungs));
	return Object.fromEntries(
		[...new Set(rungs.map(({ slug }) => slug))].flatMap((slug) => {
			const needs = kitOf(all.get(slug)?.equipment ?? []);
			const swaps = (all.get(slug)?.swaps ?? []).flatMap((other) => {
				const swap = all.get(other);
				if (!swap) return [];
				const levels = swap.levels as [Level, Level];
				return [{ slug: other, name: swap.name, needs: kitOf(swap.equipment), levels }];
			});
			return needs.length > 0 ? [[slug, { needs, swaps }] as const] : [];
		}),
	);
}
