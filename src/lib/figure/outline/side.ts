/** The figure seen from its right. Along x from the trunk outwards, or from the pelvis upwards; the sole of a foot lies along x. */
import { BONES } from '../body.ts';
import type { Athlete } from '../kinematics.ts';
import type { Shape } from '../parts.ts';
import { closedCurve, type OutlinePoint } from './curve.ts';
import { fill, shade } from './paint.ts';
import { crescent, limb, type Profile } from './profile.ts';

const THIGH: Profile = [
	[0, 5.7, 6.2],
	[0.18, 5.8, 5.8],
	[0.45, 5.4, 4.9],
	[0.7, 4.4, 3.9],
	[0.9, 3.5, 3.2],
	[1, 3.3, 3.1],
];
export const SHANK: Profile = [
	[0, 3.3, 3.1],
	[0.1, 3, 3.4],
	[0.28, 2.7, 4.2],
	[0.46, 2.4, 3.7],
	[0.7, 1.9, 2.3],
	[0.88, 1.65, 1.7],
	[1, 1.7, 1.7],
];
const UPPER_ARM: Profile = [
	[0, 3.2, 3.2],
	[0.22, 3.2, 3],
	[0.55, 2.7, 2.6],
	[0.85, 2.1, 2.1],
	[1, 2.05, 2.1],
];
const FORE_ARM: Profile = [
	[0, 2.1, 2.1],
	[0.22, 2.3, 2.3],
	[0.6, 1.8, 1.8],
	[0.92, 1.3, 1.3],
	[1, 1.3, 1.3],
];
const NECK: Profile = [
	[0, 2.9, 3.2],
	[0.5, 2.5, 2.7],
	[1, 2.6, 2.9],
];
const TRUNK: Readonly<Record<Athlete, { pelvis: Profile; abdomen: Profile; thorax: Profile }>> = {
	man: {
		pelvis: [
			[0, 4.9, 6.3],
			[0.35, 5, 6.3],
			[0.75, 4.8, 4.8],
			[1, 4.7, 4.3],
		],
		abdomen: [
			[0, 4.7, 4.3],
			[0.5, 4.8, 4.2],
			[1, 5.2, 4.4],
		],
		thorax: [
			[0, 5.2, 4.4],
			[0.25, 5.9, 4.9],
			[0.52, 6.1, 5.3],
			[0.8, 5, 5],
			[0.94, 3.6, 4.2],
			[1, 2.9, 3.4],
		],
	},
	woman: {
		pelvis: [
			[0, 4.9, 6.8],
			[0.35, 4.9, 6.7],
			[0.75, 4.5, 4.8],
			[1, 4.3, 4],
		],
		abdomen: [
			[0, 4.3, 4],
			[0.5, 4.3, 3.8],
			[1, 4.8, 4.1],
		],
		thorax: [
			[0, 4.8, 4.1],
			[0.25, 5.7, 4.5],
			[0.45, 6.2, 4.8],
			[0.72, 4.9, 4.6],
			[0.92, 3.2, 3.8],
			[1, 2.6, 3.1],
		],
	},
};

const SHORTS = { woman: 0.36, man: 0.55 } as const;

/** Markup of every piece, drawn once for both sides. */
export function sideShapes(athlete: Athlete): Readonly<Record<Shape, string>> {
	const { pelvis, abdomen, thorax } = TRUNK[athlete];
	const hem = SHORTS[athlete];
	const { thigh, shank, upperArm, foreArm } = BONES;
	const band = { from: hem - 0.035, to: hem, squareStart: true, squareEnd: true, grow: 0.5 };
	const sleeve = { to: 0.46, squareEnd: true, grow: 0.4 };
	return {
		thigh:
			fill('k', limb(thigh, THIGH, -1)) +
			shade(crescent(thigh, THIGH, -1)) +
			fill('b', limb(thigh, THIGH, -1, { to: hem, squareEnd: true, grow: 0.4 })) +
			shade(crescent(thigh, THIGH, -1, { to: hem, squareEnd: true, grow: 0.4 })) +
			fill('bt', limb(thigh, THIGH, -1, band)),
		shank:
			fill('k', limb(shank, SHANK, -1)) +
			shade(crescent(shank, SHANK, -1)) +
			fill('so', limb(shank, SHANK, -1, { from: 0.87, to: 1.02, squareStart: true, grow: 0.25 })),
		'upper-arm':
			fill('k', limb(upperArm, UPPER_ARM, -1)) +
			shade(crescent(upperArm, UPPER_ARM, -1)) +
			(athlete === 'man'
				? fill('t', limb(upperArm, UPPER_ARM, -1, sleeve)) +
					shade(crescent(upperArm, UPPER_ARM, -1, sleeve)) +
					fill('tt', limb(upperArm, UPPER_ARM, -1, { ...sleeve, from: 0.42, squareStart: true, grow: 0.5 }))
				: ''),
		'fore-arm': fill('k', limb(foreArm, FORE_ARM, -1)) + shade(crescent(foreArm, FORE_ARM, -1)),
		hand: fill('k', closedCurve(FIST)) + fill('ks', closedCurve(THUMB)),
		pelvis: fill('b', limb(BONES.pelvis, pelvis, 1, { grow: 0.2 })),
		abdomen:
			fill('t', limb(BONES.abdomen, abdomen, 1, { from: -0.3, grow: 0.3, squareStart: true })) +
			fill(
				'tt',
				limb(BONES.abdomen, abdomen, 1, {
					from: -0.36,
					to: -0.26,
					grow: 0.4,
					squareStart: true,
					squareEnd: true,
				}),
			),
		thorax:
			fill('t', limb(BONES.thorax, thorax, 1, { grow: 0.25 })) +
			shade(crescent(BONES.thorax, thorax, 1, { from: -0.1, grow: 0.25 })),
		neck: fill('k', limb(BONES.neck + 1, NECK, 1)),
		head: HEADS[athlete],
		foot:
			fill('s', closedCurve(SHOE)) +
			fill('sc', closedCurve(COLLAR)) +
			fill('so', closedCurve(FLASH)) +
			fill('so', closedCurve(SOLE)),
		toes: fill('s', closedCurve(TOE_CAP)) + fill('so', closedCurve(TOE_SOLE)),
	};
}

const FIST: readonly OutlinePoint[] = [
	[-1.1, -1.25],
	[1, -1.65],
	[3.2, -1.9],
	[4.9, -1.3],
	[5.2, 0.3],
	[4.2, 1.6],
	[1.6, 1.6],
	[-1.1, 1.25],
];
const THUMB: readonly OutlinePoint[] = [
	[1, -1.4],
	[2.8, -2.1],
	[4, -1.6],
	[3.4, -0.8],
	[1.8, -0.6],
];
/** Ankle at 0, 0; the sole at y 3.9, the ball at x 7.2. */
const SHOE: readonly OutlinePoint[] = [
	[-4.2, 2.6, 1],
	[-4.7, 0.6],
	[-4.5, -1.4],
	[-3.8, -2.6],
	[-2.4, -2.2],
	[-0.6, -2],
	[1.2, -2.3],
	[2.6, -1.2],
	[4.6, 0.1],
	[6.4, 0.9],
	[8, 1.3],
	[8, 2.9, 1],
];
const COLLAR: readonly OutlinePoint[] = [
	[-3.9, -2.5],
	[-2.4, -1.6],
	[-0.4, -1.5],
	[1.2, -2.3],
	[0.2, -0.6],
	[-2.2, -0.4],
];
const FLASH: readonly OutlinePoint[] = [
	[-2.9, 1.9, 1],
	[0.6, 0.2],
	[3.1, -0.5],
	[3.8, 0.1],
	[1.4, 1.1],
	[-0.9, 2.4, 1],
];
const SOLE: readonly OutlinePoint[] = [
	[-4.8, 2, 1],
	[-2, 2.5],
	[3, 2.6],
	[8, 2.6, 1],
	[8, 3.9, 1],
	[-3.8, 3.9, 1],
	[-4.7, 3.2],
];
const TOE_CAP: readonly OutlinePoint[] = [
	[-1, -1.7, 1],
	[1.2, -1.5],
	[3.1, -1],
	[4.4, 0],
	[4.5, 0.6, 1],
	[-1, 0.6, 1],
];
const TOE_SOLE: readonly OutlinePoint[] = [
	[-1, -0.4, 1],
	[4.6, -0.35, 1],
	[4.5, 0.5],
	[3.5, 0.9, 1],
	[-1, 0.9, 1],
];

/** Heads are written as forward and up. */
const upright = (points: readonly OutlinePoint[]): string =>
	closedCurve(points.map(([forward, up, corner]): OutlinePoint => [up, forward, corner ?? 0]));

const FACE = upright([
	[1.2, 12.6],
	[4.4, 11.2],
	[6, 8.6],
	[6.1, 7.3],
	[5.9, 6.5],
	[6.5, 5.2],
	[7.2, 4.3],
	[6.4, 3.6],
	[6.3, 2.7],
	[6.4, 1.9],
	[6, 1.2],
	[5.7, 0.1],
	[4.7, -0.9],
	[3.2, -0.8],
	[1, -0.1],
	[-1.2, 0.1],
	[-3.2, 0.6],
	[-4.6, 3.6],
	[-5.2, 7],
	[-4.2, 10.6],
	[-1.8, 12.4],
]);
const EAR = upright([
	[-0.4, 6.1],
	[0.55, 5.3],
	[0.35, 3.9],
	[-0.45, 2.9],
	[-1.1, 4.2],
	[-1.15, 5.5],
]);
const EYE = upright([
	[4.75, 6.5],
	[5.15, 6.15],
	[4.8, 5.7],
	[4.5, 6.1],
]);
const BROW = upright([
	[4, 7.6],
	[5.4, 7.7],
	[5.5, 7.25],
	[4.1, 7.2],
]);
const SHORT_HAIR = upright([
	[5.9, 9.6],
	[4.6, 11.9],
	[1.4, 13.5],
	[-2.2, 13.2],
	[-4.9, 11],
	[-6, 7.4],
	[-5.4, 3.8],
	[-4.3, 1.3],
	[-2.9, 1.2],
	[-2.2, 3],
	[-1.5, 5.9],
	[-0.1, 6.6],
	[0.7, 5.2],
	[1.35, 5.5],
	[1.6, 7.4],
	[2.6, 8.9],
	[4.4, 9.6],
]);
const TIED_HAIR = upright([
	[5.6, 10.3],
	[4, 12.4],
	[0.8, 13.5],
	[-2.6, 13],
	[-5, 10.8],
	[-5.9, 7.6],
	[-5.3, 4.6],
	[-4, 2.6],
	[-2.6, 3.2],
	[-1.6, 5.6],
	[-0.3, 6.8],
	[1.2, 7.4],
	[3, 9.2],
]);
const TAIL = upright([
	[-4.6, 9.2],
	[-7.2, 9.6],
	[-8.9, 7.2],
	[-9.2, 3.4],
	[-8.2, 0.2],
	[-7.4, 2.6],
	[-7, 5.4],
	[-5.4, 7.2],
]);
const TIE = upright([
	[-5.2, 9.7],
	[-6.3, 9.5],
	[-6.1, 7.2],
	[-5, 7.2],
]);

const FEATURES = fill('ks', EAR) + fill('h', EYE) + fill('h', BROW);
const HEADS: Readonly<Record<Athlete, string>> = {
	man: fill('k', FACE) + fill('h', SHORT_HAIR) + FEATURES,
	woman: fill('h', TAIL) + fill('k', FACE) + fill('h', TIED_HAIR) + fill('tt', TIE) + FEATURES,
};
