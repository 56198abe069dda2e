/** Legs: standing (from the ground up), planted (a foot that stays) and free (joint by joint). */
import { BONES } from './body.ts';
import { outwards, sided } from './sides.ts';
import type { FreeLeg, Leg, PlantedLeg, Side } from './pose.ts';
import { twoBones } from './two-bones.ts';
import { add, chain, pitch, roll, type Rotation, subtract, turn, type Vec, yaw } from './vector.ts';

/** Joints of a leg below the hip. */
export interface LegJoints {
	readonly knee: Vec;
	readonly ankle: Vec;
	readonly heel: Vec;
	readonly ball: Vec;
	readonly toe: Vec;
}

const DOWN = (bone: number): Vec => [0, 0, -bone];
const BALL: Vec = [BONES.ball, 0, BONES.ballHeight - BONES.ankleHeight];
const HEEL: Vec = [-BONES.heel, 0, -BONES.ankleHeight];

/** The leg that carries the body, from the foot upwards. `hipAt`: where along Y the hip has to end up; straight above the foot if undefined. */
export function standingLeg(side: Side, leg: Leg, at: Vec, hipAt?: number): LegJoints & { hip: Vec } {
	if (!('shin' in leg)) throw new Error(`The root is the ${side} foot, so its leg needs shin and knee`);
	const heading = yaw(outwards(side) * (leg.turn ?? 0));
	const foot = footOn(side, sided(side, at), heading, leg);
	const shank = turn(chain(heading, pitch(leg.shin)), [0, 0, BONES.shank]);
	const thigh = turn(chain(heading, pitch(leg.shin - leg.knee)), [0, 0, BONES.thigh]);
	const lean = hipAt === undefined ? roll(0) : sideways(add(shank, thigh), hipAt - foot.ankle[1]);
	const knee = add(foot.ankle, turn(lean, shank));
	return { ...foot, knee, hip: add(knee, turn(lean, thigh)) };
}

/** A foot that stays: thigh and shank reach for it. */
export function plantedLeg(side: Side, leg: PlantedLeg, hip: Vec, pelvis: Rotation): LegJoints {
	const heading = yaw(outwards(side) * (leg.turn ?? 0));
	const at = sided(side, leg.foot);
	const foot = footOf(side, leg, at, heading);
	const pole = leg.kneeTo
		? turn(pelvis, sided(side, leg.kneeTo))
		: turn(chain(yaw(outwards(side) * (leg.turn ?? 0)), pelvis), [1, 0, 0]);
	const { middle, end } = twoBones(hip, foot.ankle, BONES.thigh, BONES.shank, pole);
	const moved = subtract(end, foot.ankle);
	return {
		knee: middle,
		ankle: end,
		heel: add(foot.heel, moved),
		ball: add(foot.ball, moved),
		toe: add(foot.toe, moved),
	};
}

/** A leg joint by joint from the hip. */
export function freeLeg(side: Side, leg: FreeLeg, hip: Vec, pelvis: Rotation): LegJoints {
	const out = outwards(side);
	const thigh = chain(pelvis, roll(out * (leg.abduct ?? 0)), pitch(-leg.hip), yaw(out * (leg.rotate ?? 0)));
	const shank = chain(thigh, pitch(leg.knee));
	const foot = chain(shank, pitch(-(leg.ankle ?? 0)));
	const knee = add(hip, turn(thigh, DOWN(BONES.thigh)));
	const ankle = add(knee, turn(shank, DOWN(BONES.shank)));
	const ball = add(ankle, turn(foot, BALL));
	const toe = add(ball, turn(chain(foot, pitch(-(leg.toes ?? 0))), [BONES.toe, 0, 0]));
	return { knee, ankle, heel: add(ankle, turn(foot, HEEL)), ball, toe };
}

function footOf(side: Side, leg: PlantedLeg, at: Vec, heading: Rotation): Omit<LegJoints, 'knee'> {
	if (leg.toesUp) return footOnHeel(at, heading, leg.toesUp);
	return leg.edge ? footOnEdge(at, heading, -outwards(side) * leg.edge) : footOn(side, at, heading, leg);
}

/** A foot whose ball and toes stay on the ground while the heel may lift or sink, or that tips onto its outer edge. */
function footOn(
	side: Side,
	at: Vec,
	heading: Rotation,
	{ heel = 0, roll: tipped = 0, short = 0, claw = 0 }: Pick<PlantedLeg, 'heel' | 'roll' | 'short' | 'claw'>,
): Omit<LegJoints, 'knee'> {
	const sole = chain(heading, roll(-outwards(side) * tipped));
	const edge = sided(side, [0, BONES.soleHalf, 0]);
	const ball = add(
		at,
		add(turn(heading, edge), turn(sole, subtract([BONES.ball - short, 0, BONES.ballHeight], edge))),
	);
	const foot = chain(sole, pitch(heel));
	const ankle = subtract(ball, turn(foot, subtract(BALL, [short, 0, 0])));
	return {
		ball,
		ankle,
		heel: add(ankle, turn(foot, HEEL)),
		toe: add(ball, turn(heading, [BONES.toe - claw, 0, 0])),
	};
}

/** A foot whose heel stays while the rest is pulled up. */
function footOnHeel(at: Vec, heading: Rotation, toesUp: number): Omit<LegJoints, 'knee'> {
	const foot = chain(heading, pitch(-toesUp));
	const heel = add(at, turn(heading, [-BONES.heel, 0, 0]));
	const ankle = subtract(heel, turn(foot, HEEL));
	const ball = add(ankle, turn(foot, BALL));
	return { heel, ankle, ball, toe: add(ball, turn(foot, [BONES.toe, 0, 0])) };
}

/** A foot that lies on its side, or is on the way there. */
function footOnEdge(at: Vec, heading: Rotation, edge: number): Omit<LegJoints, 'knee'> {
	const foot = chain(heading, roll(edge));
	const [across, along] = [Math.abs(foot[2][1]), Math.abs(foot[2][2])];
	const ankle = add(at, [0, 0, across * BONES.footHalf + along * BONES.ankleHeight]);
	const ball = add(ankle, turn(foot, BALL));
	return { ankle, ball, heel: add(ankle, turn(foot, HEEL)), toe: add(ball, turn(foot, [BONES.toe, 0, 0])) };
}

/** The sideways lean that brings the top of `leg` to `y`: the smaller of the two that do. */
function sideways([, across, up]: Vec, y: number): Rotation {
	const size = Math.hypot(across, up);
	const share = Math.max(-1, Math.min(1, y / size));
	const base = Math.atan2(-up, across);
	const [one, other] = [base + Math.acos(share), base - Math.acos(share)];
	return roll(((Math.abs(one) < Math.abs(other) ? one : other) * 180) / Math.PI);
}
