/** A close-up of one bare foot: its pieces from the back to the front, and where each is. */
import { BONES } from './body.ts';
import type { Camera } from './camera.ts';
import type { Skeleton } from './kinematics.ts';
import { BARE } from './outline/bare.ts';
import { angle, BALL_RISE, type Placement, placement, SOLE } from './placement.ts';
import type { Side } from './pose.ts';
import type { Layer } from './scene.ts';
import { outwards } from './sides.ts';
import { twoBones } from './two-bones.ts';
import { add, between, distance, type Vec } from './vector.ts';

const LONG = Math.hypot(SOLE, BONES.ballHeight);
/** Heel and ball carry the arch like the two feet of a roof: the nearer they come, the higher its ridge. */
const RIDGE = 3;
const RAFTER = Math.hypot(LONG / 2, RIDGE);

export function closeUp(side: Side, see: Camera): readonly Layer[] {
	const layer = (markup: string, place: Layer['place'] & {}, part?: Layer['part']): Layer => ({
		...{ markup, far: false, size: LONG, place },
		...(part && { part }),
	});
	const foot =
		(place: (foot: ReturnType<typeof bareFoot>) => Placement) =>
		(body: Skeleton): Placement =>
			place(bareFoot(side, body, see));
	return [
		layer(
			BARE.edge,
			foot(({ edge, level, stretch }) => [...edge, level, stretch]),
		),
		layer(BARE.shank, (body) => placement(`${side}-shank`, body, see, 'side'), `${side}-shank`),
		layer(
			BARE.arch,
			foot(({ ball, level, steep, stretch }) => [...ball, level + steep, stretch]),
		),
		layer(
			BARE.heel,
			foot(({ ankle, level }) => [...ankle, level, 1]),
			`${side}-foot`,
		),
		layer(
			BARE.toe,
			foot(({ ball, knuckle }) => [...ball, angle(ball, knuckle), 1]),
		),
		layer(
			BARE.ball,
			foot(({ ball, level }) => [...ball, level, 1]),
		),
		layer(
			BARE.tip,
			foot(({ knuckle, toe }) => [...knuckle, angle(knuckle, toe), 1]),
		),
	];
}

/** Where the pieces are in the picture, and how far the foot is turned and shortened. */
function bareFoot(side: Side, { joints }: Skeleton, see: Camera) {
	const [ankle, heel, ball, toe] = (['ankle', 'heel', 'ball', 'toe'] as const).map(
		(name) => joints[`${side}-${name}`],
	) as [Vec, Vec, Vec, Vec];
	const under = between(heel, ball, BONES.heel / SOLE);
	// The inner edge, which is seen, rises above the middle of the sole as far as the outer one lies below.
	const rolled = (BONES.soleHalf * outwards(side) * (ankle[1] - under[1])) / BONES.ankleHeight;
	const lifted = (at: Vec, up: number) => see(add(at, [0, 0, up]));
	const inner = (at: Vec) => lifted(at, rolled);
	const long = distance(heel, ball);
	const ridge = Math.sqrt(RAFTER ** 2 - (long / 2) ** 2) - RIDGE;
	return {
		ankle: inner(ankle),
		ball: inner(ball),
		toe: inner(toe),
		knuckle: inner(twoBones(ball, toe, BONES.toe / 2, BONES.toe / 2, [0, 0, 1]).middle),
		edge: lifted(under, -rolled - 0.3),
		level: angle(see(heel), see(ball)) + BALL_RISE,
		steep: (Math.atan2(ridge, LONG / 2) * 180) / Math.PI,
		stretch: long / LONG,
	};
}
