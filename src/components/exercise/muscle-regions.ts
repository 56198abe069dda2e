import type { Muscle } from '../../lib/model/exercise.ts';

/** Sides of the body the map shows. */
export const VIEWS = ['front', 'back'] as const;
export type View = (typeof VIEWS)[number];

/**
 * Outline of the left half of a standing body, seen from in front: 400 units tall, the middle of the body at x = 0. The other half is its
 * mirror image, and the back has the same outline.
 */
export const OUTLINE =
	'M-1 4h1c13 0 18 10 18 24 0 10-3 19-8 25v9c6 6 18 8 26 11 12 2 17 12 18 25 3 16 7 30 9 46 6 16 10 33 14 58l6 16c4 10 3 22-1 29-7 1-11-10-12-23l-3-16c-7-16-14-32-16-48-5-14-9-28-14-44-1 18-7 34-9 52 0 16 8 28 9 48 3 26 0 58-7 84 1 16 2 32-4 52l-5 28c3 7 9 12 9 19h-19c-1-7 0-15 1-23-2-20-6-40-4-60v-16c-2-24-5-50-6-74l-3-2z';

/** Where a muscle lies, on the half of `OUTLINE`; what is seen from one side only is missing on the other. */
export const REGIONS: Readonly<Record<Muscle, Readonly<Partial<Record<View, string>>>>> = {
	quads: {
		front:
			'M27 212c3 20 3 52-4 76h-6c-3-16-2-38-1-52 4-8 9-16 11-24zM31 228c2 8 4 14 6 17 0 20-4 36-8 51-2 1-4-1-4-4 5-24 7-44 6-64zM14 242c-1 16 0 32 1 47 0 7-4 9-5 5-1-4-1-8 1-13 2-13 3-25 3-39z',
	},
	hamstrings: {
		back: 'M21 249c6-1 12-4 16-10 0 23-4 43-8 59-3 4-5 0-6-4-3-16-3-30-2-45zM9 249c3 1 7 1 10 1-1 15-1 30 1 44-4 6-9 8-11 6 0-18 0-34 0-51z',
	},
	glutes: {
		back: 'M2 200c3 4 7 6 11 7 12 0 21 6 25 19-1 14-13 22-26 20-6-2-9-8-10-17z',
	},
	'hip-abductors': {
		front: 'M31 204l5 3c2 12 2 22 2 33-4-10-7-22-7-36z',
		back: 'M14 199c8-5 16-3 21 3 2 6 2 12 3 18-7-13-15-17-25-16z',
	},
	adductors: {
		front: 'M3 227l5-3c2 8 5 17 5 28-1 16-3 24-4 32-3-18-5-38-6-57z',
		back: 'M3 245c2 2 3 3 4 4 0 14 0 24 0 35-2-12-3-26-4-39z',
	},
	'hip-flexors': {
		front: 'M19 198l10 6c-3 10-9 22-17 30-3-7-3-13-2-18 4-6 7-12 9-18z',
	},
	calves: {
		front: 'M9 314c3 12 4 30 4 50-3-14-6-32-4-50z',
		back: 'M20 305c5-2 9 0 10 7 1 16-2 28-6 36-3 1-4-3-4-8zM18 305c-4-2-8 0-9 6-2 14 0 29 3 40 4 1 6-3 6-9zM12 355c3 1 5 0 6-2v21l-4 2c0-8-1-14-2-21z',
	},
	shin: { front: 'M16 313c5 8 6 24 4 43l-3 19c-3-16-4-36-1-62z' },
	'lower-leg': {
		front: 'M25 309c4 12 4 26 0 42l-4 25l-2-1c4-22 6-42 6-66z',
		back: 'M25 352l-4 24l-1-2v-22c2 1 3 1 5 0z',
	},
	foot: {
		front: 'M13 380c3-1 5-1 8 1 1 7 6 11 7 17h-16c-1-6 0-12 1-18z',
		back: 'M13 381h8c1 6 2 11 1 17h-10c-1-6 0-11 1-17z',
	},
	abdominals: {
		front:
			'M2 120c6 1 11 1 16-1 1 8 1 15 1 22h-17zM2 144h17v21h-17zM2 168h17c-1 10-1 18-2 25-3 10-9 19-15 25z',
	},
	obliques: {
		front: 'M21 118c6 0 10-2 14-5-1 19-7 37-9 55 1 12 4 21 7 31l-13-7c2-16 2-50 1-74z',
		back: 'M19 166l8 4c0 10 3 17 5 24-5-3-11-3-16 0 2-10 3-18 3-28z',
	},
	'lower-back': { back: 'M2 143c5 7 9 13 14 18 0 13-2 23-4 33l-10 2z' },
	'upper-back': {
		back: 'M2 62h8c6 7 16 10 24 12-6 11-19 22-24 38l-8 23zM33 83c3 9 4 21 3 31 0 18-6 34-9 49-7-5-17-15-22-24 5-19 14-40 28-56z',
	},
	chest: {
		front: 'M2 85c10-5 24-6 33-1 3 12 1 24-7 30-10 5-21 4-26-2z',
	},
	shoulders: {
		front: 'M37 76c10 2 15 10 15 23-2 8-5 13-8 16-4-9-5-23-9-33z',
		back: 'M37 76c10 2 15 10 15 23-2 8-5 13-8 16-4-9-5-23-9-33z',
	},
	triceps: {
		back: 'M42 120c5-3 9-8 11-13 3 14 6 26 8 37-1 6-5 9-8 9-4-11-7-22-11-33z',
	},
	biceps: {
		front: 'M42 120c5-3 9-8 11-13 3 14 6 26 8 37-1 6-5 9-8 9-4-11-7-22-11-33z',
	},
	grip: {
		front: 'M54 158c4-1 7-3 10-6 5 16 8 32 11 51-2 3-4 5-7 5-6-16-13-32-14-50z',
		back: 'M54 158c4-1 7-3 10-6 5 16 8 32 11 51-2 3-4 5-7 5-6-16-13-32-14-50z',
	},
};
