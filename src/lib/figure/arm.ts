/** Arms: free (joint by joint) or reaching for a place. */
import { BONES } from './body.ts';
import type { Frames } from './kinematics.ts';
import { outwards, sided } from './sides.ts';
import type { Arm, FreeArm, ReachingArm, Side } from './pose.ts';
import { twoBones } from './two-bones.ts';
import {
	add,
	chain,
	pitch,
	roll,
	type Rotation,
	scale,
	subtract,
	turn,
	unit,
	UPRIGHT,
	type Vec,
	yaw,
} from './vector.ts';

/** Joints of an arm below the shoulder: `grip` is the middle of the closed hand. */
export interface ArmJoints {
	readonly elbow: Vec;
	readonly wrist: Vec;
	readonly grip: Vec;
	readonly knuckles: Vec;
}

/** The trunk an arm hangs on. */
interface Trunk extends Frames {
	readonly neckAt: Vec;
	readonly pelvisAt: Vec;
	readonly skullAt: Vec;
}

const BACK: Vec = [-1, 0, -0.3];

export const armOf = (side: Side, arm: Arm, shoulder: Vec, trunk: Trunk): ArmJoints =>
	'hand' in arm ? reaching(side, arm, shoulder, trunk) : free(side, arm, shoulder, trunk);

function free(side: Side, arm: FreeArm, shoulder: Vec, trunk: Trunk): ArmJoints {
	const out = outwards(side);
	const upper = chain(
		arm.hang ? UPRIGHT : trunk.chest,
		yaw(out * (arm.open ?? 0)),
		roll(out * (arm.abduct ?? 0)),
		pitch(-arm.flex),
		yaw(-out * (arm.rotate ?? 0)),
	);
	const fore = chain(upper, pitch(-arm.elbow));
	const hand = turn(chain(fore, pitch(-(arm.wrist ?? 0))), [0, 0, -1]);
	const elbow = add(shoulder, turn(upper, [0, 0, -BONES.upperArm]));
	return withHand(elbow, add(elbow, turn(fore, [0, 0, -BONES.foreArm])), hand);
}

function reaching(side: Side, arm: ReachingArm, shoulder: Vec, trunk: Trunk): ArmJoints {
	const [origin, axes] = placeOf(arm.from ?? 'ground', trunk);
	const target = add(origin, turn(axes, sided(side, arm.hand)));
	const pole = turn(trunk.chest, sided(side, arm.elbowTo ?? BACK));
	if (arm.fingersTo === undefined) {
		const { middle, end } = twoBones(shoulder, target, BONES.upperArm, BONES.foreArm + BONES.grip, pole);
		const hand = unit(subtract(end, middle));
		return withHand(middle, subtract(end, scale(hand, BONES.grip)), hand);
	}
	const hand = turn(axes, unit(sided(side, arm.fingersTo)));
	const wrist = subtract(target, scale(hand, BONES.grip));
	const { middle, end } = twoBones(shoulder, wrist, BONES.upperArm, BONES.foreArm, pole);
	return withHand(middle, end, hand);
}

const withHand = (elbow: Vec, wrist: Vec, hand: Vec): ArmJoints => ({
	elbow,
	wrist,
	grip: add(wrist, scale(hand, BONES.grip)),
	knuckles: add(wrist, scale(hand, BONES.hand)),
});

function placeOf(from: NonNullable<ReachingArm['from']>, trunk: Trunk): readonly [Vec, Rotation] {
	switch (from) {
		case 'ground':
			return [[0, 0, 0], UPRIGHT];
		case 'chest':
			return [trunk.neckAt, trunk.chest];
		case 'pelvis':
			return [trunk.pelvisAt, trunk.pelvis];
		case 'head':
			return [trunk.skullAt, trunk.head];
	}
}
