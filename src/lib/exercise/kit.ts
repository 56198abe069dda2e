/** What an exercise needs that somebody does not have, and what they could do in its place. */
import { KIT, type Equipment, type Kit, type Level } from '../model/exercise.ts';

/** An exercise to swap another for. */
interface Swap {
	readonly slug: string;
	readonly name: string;
	readonly needs: readonly Kit[];
	/** Lowest and highest starting level it suits. */
	readonly levels: readonly [Level, Level];
}

/** The kit an exercise needs, and what its page names to swap it for, most alike first. */
export interface KitNeed {
	readonly needs: readonly Kit[];
	readonly swaps: readonly Swap[];
}

/** By slug; an exercise that needs nothing but what every home has is not here. */
export type KitNeeds = Readonly<Record<string, KitNeed>>;

/** Of the equipment of an exercise, what not every home has. */
export const kitOf = (equipment: readonly Equipment[]): readonly Kit[] =>
	KIT.filter((kit) => equipment.includes(kit));

/** What is missing to somebody who has `have`. Each of the two weights for one hand does for the other. */
export const missingKit = (needs: readonly Kit[], have: readonly Kit[]): readonly Kit[] =>
	needs.filter((kit) => !have.includes(kit) && !have.includes(IN_PLACE_OF[kit] ?? kit));

/** The first swap that suits the level and for which nothing is missing. */
export const swapFor = ({ swaps }: KitNeed, level: Level, have: readonly Kit[]): Swap | undefined =>
	swaps.find(
		({ needs, levels: [low, high] }) => low <= level && level <= high && missingKit(needs, have).length === 0,
	);

const IN_PLACE_OF: Partial<Readonly<Record<Kit, Kit>>> = { dumbbell: 'kettlebell', kettlebell: 'dumbbell' };
