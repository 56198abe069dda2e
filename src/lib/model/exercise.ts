/** What an exercise trains, from moving freely to moving fast (evidence §2.2, §5). */
export const ELEMENTS = ['mobility', 'stability', 'strength', 'endurance', 'power'] as const;
export type Element = (typeof ELEMENTS)[number];

/** Movement patterns a runner's week should cover. */
export const PATTERNS = [
	'squat',
	'hinge',
	'lunge',
	'bridge',
	'calf',
	'hip-abduction',
	'core',
	'push',
	'pull',
	'plyometric',
	'balance',
	'foot',
	'mobility',
] as const;
export type Pattern = (typeof PATTERNS)[number];

/** `bilateral` both limbs together, `unilateral` one side then the other, `alternating` side to side in a set. */
export const LATERALITIES = ['bilateral', 'unilateral', 'alternating'] as const;
export type Laterality = (typeof LATERALITIES)[number];

/** Kit an exercise can need. `none` stands alone. */
export const EQUIPMENT = [
	'none',
	'mat',
	'band',
	'dumbbell',
	'kettlebell',
	'barbell',
	'trap-bar',
	'bench',
	'box',
	'chair',
	'wall',
	'bar',
	'roller',
	'sliders',
	'towel',
	'stick',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** Of it, what people are asked whether they have. Nobody is asked for what every home has: a wall, a chair, a towel, a rug, a broom, socks. */
export const KIT = [
	'band',
	'dumbbell',
	'kettlebell',
	'barbell',
	'trap-bar',
	'bench',
	'box',
	'bar',
	'roller',
] as const satisfies readonly Equipment[];
export type Kit = (typeof KIT)[number];

export const EQUIPMENT_NAMES: Readonly<Record<Equipment, string>> = {
	none: 'No equipment',
	mat: 'Mat',
	band: 'Band',
	dumbbell: 'Dumbbell',
	kettlebell: 'Kettlebell',
	barbell: 'Barbell',
	'trap-bar': 'Trap bar',
	bench: 'Bench',
	box: 'Box or step',
	chair: 'Chair',
	wall: 'Wall',
	bar: 'Bar or table',
	roller: 'Roller',
	sliders: 'Sliders or socks',
	towel: 'Towel',
	stick: 'Stick',
};

/** Muscles a page may name, from the front of the thigh up to the hands. Small on purpose: a reader has to find each on a body. */
export const MUSCLES = [
	'quads',
	'hamstrings',
	'glutes',
	'hip-abductors',
	'adductors',
	'hip-flexors',
	'calves',
	'shin',
	'lower-leg',
	'foot',
	'abdominals',
	'obliques',
	'lower-back',
	'upper-back',
	'chest',
	'shoulders',
	'triceps',
	'biceps',
	'grip',
] as const;
export type Muscle = (typeof MUSCLES)[number];

/** How a starting level reads, 0 to 3 (evidence §2: build, develop, solid, strong). */
export const LEVELS = ['build', 'develop', 'solid', 'strong'] as const;
export type Level = 0 | 1 | 2 | 3;
