/** The figure seen from the front or the back. */
import { BONES, SHOULDER_HALF } from '../body.ts';
import type { Athlete } from '../kinematics.ts';
import type { Shape } from '../parts.ts';
import { closedCurve, type OutlinePoint } from './curve.ts';
import { fill } from './paint.ts';
import { even, limb, type Profile } from './profile.ts';

const THIGH = even([0, 4.7], [0.2, 5], [0.45, 4.6], [0.7, 3.9], [0.9, 3.3], [1, 3.1]);
const SHORT_LEG = even([0, 4.8], [0.2, 5.2], [0.6, 5]);
const SHANK: Profile = even([0, 3], [0.12, 3], [0.3, 3.5], [0.48, 3], [0.7, 2.1], [0.88, 1.65], [1, 1.65]);
const UPPER_ARM = even([0, 2.7], [0.2, 2.9], [0.55, 2.5], [1, 2]);
const FORE_ARM = even([0, 2], [0.22, 2.3], [0.6, 1.8], [1, 1.3]);
const SHORTS = { woman: 0.36, man: 0.55 } as const;

/** Markup of every piece; `behind` draws the back of head and shoes. */
export function frontShapes(
	athlete: Athlete,
	behind: boolean,
	eyesClosed = false,
): Readonly<Record<Shape, string>> {
	const { thigh, shank, upperArm, foreArm } = BONES;
	const to = SHORTS[athlete];
	const wide = SHOULDER_HALF[athlete];
	const waist = athlete === 'man' ? 7.2 : 6.3;
	return {
		thigh:
			fill('k', limb(thigh, THIGH, -1)) +
			fill('b', limb(thigh, SHORT_LEG, -1, { to, squareEnd: true })) +
			fill(
				'bt',
				limb(thigh, SHORT_LEG, -1, { from: to - 0.035, to, squareStart: true, squareEnd: true, grow: 0.15 }),
			),
		shank:
			fill('k', limb(shank, SHANK, -1)) +
			fill('so', limb(shank, SHANK, -1, { from: 0.87, to: 1.02, squareStart: true, grow: 0.25 })),
		'upper-arm':
			fill('k', limb(upperArm, UPPER_ARM, -1)) +
			(athlete === 'man'
				? fill('t', limb(upperArm, UPPER_ARM, -1, { to: 0.46, squareEnd: true, grow: 0.3 })) +
					fill(
						'tt',
						limb(upperArm, UPPER_ARM, -1, {
							from: 0.42,
							to: 0.46,
							squareStart: true,
							squareEnd: true,
							grow: 0.4,
						}),
					)
				: ''),
		'fore-arm': fill('k', limb(foreArm, FORE_ARM, -1)),
		hand: fill('k', closedCurve(HAND)) + fill('ks', closedCurve(THUMB)),
		pelvis: fill(
			'b',
			limb(BONES.pelvis, even([-0.25, 6.4], [0, 8.3], [0.35, 8.3], [0.75, waist + 0.5], [1, waist]), 1, {
				from: -0.2,
				to: 1.04,
				squareEnd: true,
			}),
		),
		abdomen: fill(
			't',
			limb(BONES.abdomen, even([-0.3, waist + 0.5], [0.2, waist], [1, waist + 0.9]), 1, {
				from: -0.3,
				grow: 0.2,
				squareStart: true,
			}),
		),
		thorax:
			(athlete === 'man' ? '' : fill('k', closedCurve(mirrored(YOKE(wide))))) +
			fill('t', closedCurve(mirrored(athlete === 'man' ? SHIRT(wide) : VEST(wide)))) +
			(behind ? '' : fill(athlete === 'man' ? 'tt' : 'k', closedCurve(mirrored(NECKLINE)))),
		neck: fill('k', limb(BONES.neck + 1.5, even([0, 3], [0.5, 2.6], [1, 2.7]), 1, { from: -0.2 })),
		head: behind ? BACKS[athlete] : face(athlete, eyesClosed ? LIDS : EYES),
		foot: behind ? HEEL : SHOE,
		toes: behind ? UNDERSIDE : SOLE,
	};
}

/** Half an outline, from the midline round to the midline, written as [along, across]; its other half is added. */
const mirrored = (half: readonly OutlinePoint[]): readonly OutlinePoint[] => [
	...half,
	...half
		.filter(([, across]) => across !== 0)
		.map(([along, across, corner]): OutlinePoint => [along, -across, corner ?? 0])
		.reverse(),
];

const SHIRT = (wide: number): readonly OutlinePoint[] => [
	[-1.2, 0],
	[-1.2, 7.9, 1],
	[3, 8.3],
	[7, 9],
	[10.6, wide + 1],
	[12.4, wide + 0.6],
	[13.6, 6.6],
	[14.6, 3.2, 1],
	[13.6, 0],
];
const VEST = (wide: number): readonly OutlinePoint[] => [
	[-1.2, 0],
	[-1.2, 7.1, 1],
	[3, 7.5],
	[6, 7.7],
	[8.4, wide - 1.6],
	[11, wide - 3.2],
	[13.6, wide - 3.6, 1],
	[14, wide - 5.6, 1],
	[11.4, 2.6],
	[10.6, 0],
];
const YOKE = (wide: number): readonly OutlinePoint[] => [
	[4, 0],
	[4, 6.6],
	[8, wide - 1],
	[11, wide + 0.6],
	[12.2, wide],
	[13.4, 6],
	[14.8, 2.8],
	[15, 0],
];
const NECKLINE: readonly OutlinePoint[] = [
	[12.6, 0],
	[13, 1.9],
	[14.6, 3],
	[15, 0],
];
const HAND: readonly OutlinePoint[] = [
	[-1.1, -1.2],
	[1, -1.6],
	[3.2, -1.9],
	[4.9, -1.3],
	[5.2, 0.3],
	[4.2, 1.6],
	[1.6, 1.6],
	[-1.1, 1.2],
];
const THUMB: readonly OutlinePoint[] = [
	[1, -1.3],
	[2.8, -2],
	[4, -1.5],
	[3.4, -0.8],
	[1.8, -0.6],
];

const curve = (half: readonly OutlinePoint[]) => closedCurve(mirrored(half));
const both = (points: readonly OutlinePoint[]) =>
	closedCurve(points) +
	closedCurve(points.map(([along, across, corner]): OutlinePoint => [along, -across, corner ?? 0]));

const FACE = curve([
	[12.8, 0],
	[11.8, 3.2],
	[9, 4.6],
	[6.4, 4.8],
	[3.2, 4.4],
	[0.4, 3.1],
	[-0.9, 1.5],
	[-1.1, 0],
]);
const EARS = both([
	[7, 4.6],
	[7.3, 5.5],
	[5.6, 5.7],
	[4.2, 4.9],
	[4.6, 4.3],
]);
const EYES = both([
	[6.5, 1.9],
	[6.2, 2.5],
	[5.8, 1.9],
	[6.2, 1.3],
]);
/** Closed eyes: lashes, turned down. */
const LIDS = both([
	[6.1, 1],
	[5.75, 1.9],
	[6.1, 2.8],
	[5.9, 2.9],
	[5.4, 1.9],
	[5.9, 0.9],
]);
const BROWS = both([
	[7.5, 1.1],
	[7.7, 2.1],
	[7.3, 3.2],
	[7.1, 3.1],
	[7.3, 2.1],
	[7.1, 1.1],
]);
const NOSE = closedCurve([
	[5.6, 0.15],
	[3.9, 0.9],
	[3.5, 0.2],
	[3.5, -0.2],
	[4.2, -0.1],
]);
const MOUTH = closedCurve([
	[1.9, -1.4],
	[1.6, 0],
	[1.9, 1.4],
	[1.35, 0],
]);
const FRINGE = closedCurve([
	[9, 4.9],
	[11.4, 4.2],
	[13.2, 1.9],
	[13.5, 0],
	[13.2, -1.9],
	[11.4, -4.2],
	[9, -4.9],
	[6.6, -5.05],
	[8.2, -4.1],
	[9.6, -2.4],
	[9.3, 0.6],
	[9.9, 2.6],
	[8.2, 4.1],
	[6.6, 5.05],
]);
const PARTING = closedCurve([
	[9, 4.9],
	[11.4, 4.2],
	[13.4, 1.9],
	[13.6, 0],
	[13.4, -1.9],
	[11.4, -4.2],
	[9, -4.9],
	[6, -5],
	[8.4, -4],
	[10.4, -1.6],
	[11.2, 0.4],
	[10.2, 2],
	[8.4, 4],
	[6, 5],
]);
const CROWN_BACK = curve([
	[13.5, 0],
	[12.6, 3],
	[10, 4.9],
	[6.6, 5],
	[3.4, 4.4],
	[1.8, 3],
	[1.4, 0],
]);
const NAPE = curve([
	[6, 0],
	[5, 4.4],
	[2, 4],
	[-0.6, 2.4],
	[-1, 0],
]);
const TAIL = curve([
	[9.4, 0],
	[9, 1.9],
	[4, 2.5],
	[0, 1.6],
	[-2.4, 0],
]);
const TIE = curve([
	[9.6, 0],
	[9.3, 1.5],
	[8, 1.5],
	[7.8, 0],
]);

const HAIR: Readonly<Record<Athlete, string>> = { man: FRINGE, woman: PARTING };
const face = (athlete: Athlete, eyes: string): string =>
	fill('ks', EARS) + fill('k', FACE) + fill('h', HAIR[athlete] + eyes + BROWS) + fill('ks', NOSE + MOUTH);
const BACK = fill('ks', EARS) + fill('k', NAPE) + fill('h', CROWN_BACK);
const BACKS: Readonly<Record<Athlete, string>> = {
	man: BACK,
	woman: BACK + fill('h', TAIL) + fill('tt', TIE),
};

/** Shoes are written as down and across: the further the heel is lifted, the longer they look from the front. */
const UPPER = closedCurve([
	[-2.2, -2.3],
	[-2.7, 0],
	[-2.2, 2.3],
	[0.2, 3],
	[2.6, 3.3],
	[3.2, 3.1, 1],
	[3.2, -3.1, 1],
	[2.6, -3.3],
	[0.2, -3],
]);
const UNDER = closedCurve([
	[2.3, -3.4, 1],
	[2.7, 0],
	[2.3, 3.4, 1],
	[3.9, 3.4, 1],
	[3.9, -3.4, 1],
]);
const TONGUE = closedCurve([
	[-2.3, -1.6],
	[-2.6, 0],
	[-2.3, 1.6],
	[-1.2, 1.1],
	[-0.9, 0],
	[-1.2, -1.1],
]);
const SHOE = fill('s', UPPER) + fill('sc', TONGUE);
const SOLE = fill('so', UNDER);
const HEEL = fill('s', UPPER) + SOLE;
/** From under the ankle to the toes: what a lifted heel shows from behind. */
const UNDERSIDE =
	fill(
		'so',
		closedCurve([
			[-0.5, 3.2, 1],
			[4, 3.3],
			[8, 3.3, 1],
			[8, -3.3, 1],
			[4, -3.3],
			[-0.5, -3.2, 1],
		]),
	) + fill('d', 'M-.5-3.2H6V3.2H-.5z');
