import type { Dose } from '../model/dose.ts';
import type { Equipment, Muscle, Pattern } from '../model/exercise.ts';

/** An exercise in the shape of the free-exercise-db project; only words of its published schema. */
export interface FreeExercise {
	readonly id: string;
	readonly name: string;
	readonly alternateNames: readonly string[];
	readonly force: 'push' | 'pull' | 'static' | null;
	readonly level: 'beginner' | 'intermediate' | 'expert';
	readonly mechanic: 'compound' | 'isolation' | null;
	readonly equipment: FreeEquipment;
	readonly primaryMuscles: readonly FreeMuscle[];
	readonly secondaryMuscles: readonly FreeMuscle[];
	readonly instructions: readonly string[];
	readonly category: 'strength' | 'stretching' | 'plyometrics';
	/** None: theirs are photographs by a path in their own repository. */
	readonly images: readonly string[];
}

type FreeEquipment = 'body only' | 'bands' | 'dumbbell' | 'kettlebells' | 'barbell' | 'foam roll' | 'other';
type FreeMuscle =
	| 'quadriceps'
	| 'hamstrings'
	| 'glutes'
	| 'abductors'
	| 'adductors'
	| 'calves'
	| 'abdominals'
	| 'lower back'
	| 'middle back'
	| 'chest'
	| 'shoulders'
	| 'triceps'
	| 'biceps'
	| 'forearms';

/** What of an exercise the shape has room for. */
export interface Exported {
	readonly slug: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly pattern: Pattern;
	readonly equipment: readonly Equipment[];
	readonly muscles: { readonly main: readonly Muscle[]; readonly helps: readonly Muscle[] };
	readonly setUp: readonly string[];
	readonly steps: readonly string[];
	readonly dose: { readonly usual: Dose };
	readonly levels: readonly [lowest: number, highest: number];
}

/** Writes an exercise in the shape of free-exercise-db. Muscles it has no word for go to the nearest one its own entries use. */
export function toFreeExercise(exercise: Exported): FreeExercise {
	const { slug, name, aliases, pattern, equipment, muscles, setUp, steps, dose, levels } = exercise;
	const primaryMuscles = musclesOf(muscles.main);
	return {
		id: slug,
		name,
		alternateNames: aliases,
		force: dose.usual.holdSeconds ? 'static' : FORCES[pattern],
		level: LEVELS[levels[0]] ?? 'expert',
		mechanic: mechanicOf(pattern),
		equipment: equipmentOf(equipment),
		primaryMuscles,
		secondaryMuscles: musclesOf(muscles.helps).filter((muscle) => !primaryMuscles.includes(muscle)),
		instructions: [...setUp, ...steps],
		category: pattern === 'plyometric' ? 'plyometrics' : pattern === 'mobility' ? 'stretching' : 'strength',
		images: [],
	};
}

const FORCES: Readonly<Record<Pattern, FreeExercise['force']>> = {
	squat: 'push',
	hinge: 'pull',
	lunge: 'push',
	bridge: 'push',
	calf: 'push',
	'hip-abduction': null,
	core: null,
	push: 'push',
	pull: 'pull',
	plyometric: 'push',
	balance: 'static',
	foot: null,
	mobility: null,
};

/** By the lowest starting level an exercise suits. */
const LEVELS: readonly FreeExercise['level'][] = ['beginner', 'beginner', 'intermediate', 'expert'];

function mechanicOf(pattern: Pattern): FreeExercise['mechanic'] {
	if (pattern === 'mobility') return null;
	return ['calf', 'foot', 'hip-abduction'].includes(pattern) ? 'isolation' : 'compound';
}

/** Their one word names what is lifted or pulled, so the first of ours that counts decides; walls, boxes and mats do not count. */
const KIT: readonly (readonly [Equipment, FreeEquipment])[] = [
	['barbell', 'barbell'],
	['trap-bar', 'other'],
	['dumbbell', 'dumbbell'],
	['kettlebell', 'kettlebells'],
	['band', 'bands'],
	['roller', 'foam roll'],
	['sliders', 'other'],
	['stick', 'other'],
];

const equipmentOf = (equipment: readonly Equipment[]): FreeEquipment =>
	KIT.find(([ours]) => equipment.includes(ours))?.[1] ?? 'body only';

const MUSCLES: Readonly<Record<Muscle, FreeMuscle>> = {
	quads: 'quadriceps',
	hamstrings: 'hamstrings',
	glutes: 'glutes',
	'hip-abductors': 'abductors',
	adductors: 'adductors',
	'hip-flexors': 'quadriceps',
	calves: 'calves',
	shin: 'calves',
	'lower-leg': 'calves',
	foot: 'calves',
	abdominals: 'abdominals',
	obliques: 'abdominals',
	'lower-back': 'lower back',
	'upper-back': 'middle back',
	chest: 'chest',
	shoulders: 'shoulders',
	triceps: 'triceps',
	biceps: 'biceps',
	grip: 'forearms',
};

const musclesOf = (muscles: readonly Muscle[]): readonly FreeMuscle[] => [
	...new Set(muscles.map((muscle) => MUSCLES[muscle])),
];
