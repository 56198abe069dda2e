/** From a pose to the places of all joints. */
import { BONES, SHOULDER_HALF } from './body.ts';
import { armOf } from './arm.ts';
import { freeLeg, plantedLeg, standingLeg } from './leg.ts';
import { type Joint, type Pose, type Side, SIDES } from './pose.ts';
import { outwards, sided } from './sides.ts';
import {
	add,
	chain,
	ORIGIN,
	pitch,
	roll,
	type Rotation,
	scale,
	subtract,
	turn,
	type Vec,
	yaw,
} from './vector.ts';

export type Athlete = keyof typeof SHOULDER_HALF;

/** Where everything is, in hundredths of stature. */
export interface Skeleton {
	readonly joints: Readonly<Record<Joint, Vec>>;
	readonly frames: Frames;
}

/** How the parts of the trunk are turned. */
export interface Frames {
	readonly pelvis: Rotation;
	readonly abdomen: Rotation;
	readonly chest: Rotation;
	readonly head: Rotation;
}

/** All joints of the body in a pose. */
export function skeleton(pose: Pose, athlete: Athlete = 'man'): Skeleton {
	const frames = framesOf(pose);
	const pelvis = pelvisOf(pose, frames, athlete);
	return { joints: jointsFrom(pelvis, pose, frames, athlete) as Record<Joint, Vec>, frames };
}

function framesOf(pose: Pose): Frames {
	const pelvis = chain(yaw(pose.turn), pitch(pose.lean), roll(pose.tilt));
	// The back bends at two places, so that a rounded one looks round.
	const half = chain(pitch(pose.spine / 2), roll(pose.bend / 2), yaw(pose.twist / 2));
	const abdomen = chain(pelvis, half);
	const chest = chain(abdomen, half);
	const head = chain(chest, pitch(pose.neck), yaw(pose.look));
	return { pelvis, abdomen, chest, head };
}

/** Where the pelvis must be for the root to be at its place. */
function pelvisOf(pose: Pose, frames: Frames, athlete: Athlete): Vec {
	const { on, at } = pose.root;
	if (on === 'right-foot' || on === 'left-foot') {
		const side: Side = on === 'left-foot' ? 'left' : 'right';
		const other = side === 'left' ? pose.rightLeg : pose.leftLeg;
		// On two feet the pelvis stays over the midline, however wide they stand.
		const hipAt = 'foot' in other ? outwards(side) * BONES.hipHalf : undefined;
		const hip = standingLeg(side, legOf(pose, side), at, hipAt).hip;
		return subtract(hip, turn(frames.pelvis, sided(side, [0, BONES.hipHalf, 0])));
	}
	const place = on.startsWith('left') ? sided('left', at) : on.startsWith('right') ? sided('right', at) : at;
	const found = jointsFrom(ORIGIN, pose, frames, athlete)[on];
	return subtract(place, found ?? ORIGIN);
}

function jointsFrom(pelvis: Vec, pose: Pose, frames: Frames, athlete: Athlete): Partial<Record<Joint, Vec>> {
	const waist = add(pelvis, turn(frames.pelvis, [0, 0, BONES.pelvis]));
	const chest = add(waist, turn(frames.abdomen, [0, 0, BONES.abdomen]));
	const neck = add(chest, turn(frames.chest, [0, 0, BONES.thorax]));
	const skull = add(neck, turn(frames.head, [0.9, 0, BONES.neck]));
	const crown = add(skull, turn(frames.head, [0, 0, BONES.head]));
	const joints: Partial<Record<Joint, Vec>> = { pelvis, waist, chest, neck, skull, crown };
	for (const side of SIDES) {
		const out = sided(side, [0, SHOULDER_HALF[athlete], 0]);
		const arm = side === 'left' ? pose.leftArm : pose.rightArm;
		const hip = add(pelvis, turn(frames.pelvis, sided(side, [0, BONES.hipHalf, 0])));
		const shoulder = add(
			neck,
			turn(frames.chest, add(out, [-0.3, 0, (arm.shrug ?? 0) - BONES.shoulderDrop])),
		);
		const limbs = {
			hip,
			...legFrom(hip, pose, side, frames),
			shoulder,
			...armOf(side, arm, shoulder, { ...frames, neckAt: neck, pelvisAt: pelvis, skullAt: skull }),
		};
		for (const [name, at] of Object.entries(limbs)) joints[`${side}-${name}` as Joint] = at;
	}
	return joints;
}

const legOf = (pose: Pose, side: Side) => (side === 'left' ? pose.leftLeg : pose.rightLeg);

function legFrom(hip: Vec, pose: Pose, side: Side, frames: Frames) {
	const leg = legOf(pose, side);
	if ('foot' in leg) return plantedLeg(side, leg, hip, frames.pelvis);
	if ('hip' in leg) return freeLeg(side, leg, hip, frames.pelvis);
	const other = side === 'left' ? pose.rightLeg : pose.leftLeg;
	const hipAt = 'foot' in other ? outwards(side) * BONES.hipHalf : undefined;
	return standingLeg(side, leg, pose.root.at, hipAt);
}

/** Half-way between two joints. */
export const middle = (a: Vec, b: Vec): Vec => scale(add(a, b), 0.5);
