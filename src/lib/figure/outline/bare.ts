/** One bare foot seen from its inner side, for close-ups. Along x to the toes, y down. */
import { BONES } from '../body.ts';
import { closedCurve, type OutlinePoint } from './curve.ts';
import { fill, shade } from './paint.ts';
import { crescent, limb } from './profile.ts';
import { SHANK } from './side.ts';

/** Round the ankle; the sole is 3.9 below. */
const HEEL: readonly OutlinePoint[] = [
	[-1.1, -3.4],
	[-1.65, -1.9],
	[-2.4, -0.3],
	[-3.9, 1.2],
	[-4.5, 2.5],
	[-4.1, 3.5],
	[-2.8, 3.9],
	[-1.2, 3.85],
	[0.3, 3.2],
	[1.6, 2.2],
	[2.6, 0.6],
	[1.6, -1.2],
	[1.1, -3.4],
];
const ANKLE: readonly OutlinePoint[] = [
	[-0.7, -0.9],
	[0.3, -1.3],
	[1, -0.6],
	[0.5, 0.3],
	[-0.5, 0.2],
];
/** Round the joint of the big toe, like the ball: instep above, arch below; the sole is 0.9 below. */
const ARCH: readonly OutlinePoint[] = [
	[-7.4, -4.4],
	[-5.6, -5.2],
	[-4.2, -4.2],
	[-2.4, -2.7],
	[-0.6, -1.75],
	[0.8, -1.2],
	[0.6, 0.4],
	[-0.6, 0.85],
	[-1.8, 0.5],
	[-3, 0.05],
	[-4.4, -0.15],
	[-5.8, -0.1],
	[-6.8, -0.4],
];
const BALL: readonly OutlinePoint[] = [
	[-1.4, -1.2],
	[0, -1.42],
	[1.3, -1.05],
	[1.7, 0.1],
	[1, 0.8],
	[-0.2, 0.95],
	[-1.3, 0.7],
	[-1.8, -0.2],
];
/** The big toe, round its two joints. */
const TOE: readonly OutlinePoint[] = [
	[-0.6, -1.2],
	[1, -1],
	[2.4, -0.8],
	[2.8, 0],
	[2.4, 0.7],
	[1, 0.65],
	[-0.6, 0.8],
];
const TIP: readonly OutlinePoint[] = [
	[-0.5, -0.75],
	[0.8, -0.85],
	[1.9, -0.5],
	[2.3, 0.15],
	[1.9, 0.8],
	[0.7, 0.9],
	[-0.5, 0.7],
];
const NAIL: readonly OutlinePoint[] = [
	[0.9, -0.85],
	[1.8, -0.62],
	[2.2, -0.1],
	[1.5, -0.35],
];
/** Sole and outer edge, in the shade behind the inner one; on the ground under the ankle. */
const EDGE: readonly OutlinePoint[] = [
	[-3.6, -1.4],
	[0, -3.4],
	[4, -3],
	[8, -1.6],
	[9.6, -0.8],
	[9.6, -0.15],
	[8.4, 0],
	[-2.6, 0],
];

const skin = (points: readonly OutlinePoint[]): string => fill('k', closedCurve(points));

export const BARE = {
	shank: fill('k', limb(BONES.shank, SHANK, -1)) + shade(crescent(BONES.shank, SHANK, -1)),
	heel: skin(HEEL) + fill('ks', closedCurve(ANKLE)),
	arch: skin(ARCH),
	ball: skin(BALL),
	toe: skin(TOE),
	tip: skin(TIP) + fill('so', closedCurve(NAIL)),
	edge: fill('ks', closedCurve(EDGE)) + shade(closedCurve(EDGE)),
} as const;
