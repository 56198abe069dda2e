/**
 * How a pose is written. Lengths are hundredths of stature, angles degrees; standing straight is 0 everywhere and bending is positive.
 * A place is `[forward, out, up]`: out is away from the midline, on either side, so one line serves right and left.
 */
import type { Vec } from './vector.ts';

export type Side = 'right' | 'left';
export const SIDES = ['right', 'left'] as const;

type LimbJoint =
	'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe' | 'shoulder' | 'elbow' | 'wrist' | 'grip' | 'knuckles';

/** `pelvis` lies between the hip joints, `waist` above it, `chest` half-way up the trunk, `neck` at its upper end. */
export type Joint = 'pelvis' | 'waist' | 'chest' | 'neck' | 'skull' | 'crown' | `${Side}-${LimbJoint}`;

/** The leg that carries the body when the root is its foot: seen from the ground up. */
export interface StandingLeg {
	/** Forward lean of the shin from the upright. With `over`, a first guess only. */
	readonly shin: number;
	readonly knee: number;
	/** The heel lifted off the ground, the foot bending at the ball; below 0 it sinks under the edge of a step. */
	readonly heel?: number;
	/** Toes turned out. */
	readonly turn?: number;
	/** Tipped onto its outer edge. */
	readonly roll?: number;
}

/** A foot that stays where it is put; knee and hip follow. */
export interface PlantedLeg {
	/** Where the ankle stands over the ground when the foot is flat. */
	readonly foot: Vec;
	readonly heel?: number;
	/** Raises the toes, the heel staying down. */
	readonly toesUp?: number;
	/** Rolls the foot onto its outer edge (90) or its inner one (-90): lying on the side. */
	readonly edge?: number;
	readonly turn?: number;
	readonly roll?: number;
	/** The ball of the foot drawn this much nearer to the heel, so that the arch rises. Seen in a close-up. */
	readonly short?: number;
	/** The tips of the toes drawn this much nearer to the ball. Seen in a close-up. */
	readonly claw?: number;
	/** Where the knee points, in the pelvis's axes. Straight ahead if left out. */
	readonly kneeTo?: Vec;
}

/** A leg in the air, or one the root is pinned to: joint by joint. */
export interface FreeLeg {
	readonly hip: number;
	readonly knee: number;
	/** Toes pulled up is positive, pointed is negative. */
	readonly ankle?: number;
	readonly abduct?: number;
	/** The thigh turned outwards about its length. */
	readonly rotate?: number;
	/** Toes bent up at the ball. */
	readonly toes?: number;
}

export type Leg = StandingLeg | PlantedLeg | FreeLeg;

/** An arm joint by joint. */
export interface FreeArm {
	/** Raised forward: 90 points ahead, 180 overhead. */
	readonly flex: number;
	readonly elbow: number;
	readonly abduct?: number;
	/** Swung outwards at the height it is raised to: with `flex: 90`, 90 points sideways. */
	readonly open?: number;
	/** The upper arm turned inwards about its length: with a bent elbow the hand crosses the front of the body. */
	readonly rotate?: number;
	/** The hand bent towards the palm. */
	readonly wrist?: number;
	/** 1: angles are taken from the plumb line, not from the trunk: a hanging arm. */
	readonly hang?: 0 | 1;
}

/** A hand that holds on to a place; the elbow follows. */
export interface ReachingArm {
	/** Where the middle of the palm is. */
	readonly hand: Vec;
	/** What the place is measured from: the ground, or a part of the body (origin: base of the neck, pelvis, top of the neck) and its axes. */
	readonly from?: 'ground' | 'chest' | 'pelvis' | 'head';
	/** Where the fingers point, in the same axes. In line with the forearm if left out. */
	readonly fingersTo?: Vec;
	/** Where the elbow points, in the axes of the chest. Back and a little down if left out. */
	readonly elbowTo?: Vec;
}

/** Both kinds of arm may lift the shoulder towards the ear. */
export type Arm = (FreeArm | ReachingArm) & { readonly shrug?: number };

/** What holds the body in its place: a foot (that leg is then a `StandingLeg`), or any joint, reached by joint angles. */
export interface Root {
	readonly on: Joint | `${Side}-foot`;
	readonly at: Vec;
}

export interface Pose {
	readonly root: Root;
	/** The pelvis from the upright: 90 lies on the belly, -90 on the back. */
	readonly lean: number;
	/** The pelvis sideways, towards the athlete's right. */
	readonly tilt: number;
	/** The pelvis turned about the upright axis, to the left. */
	readonly turn: number;
	/** The back rounded (+) or hollowed (-), waist to neck. */
	readonly spine: number;
	/** The trunk bent sideways, to the right. */
	readonly bend: number;
	/** The chest turned against the pelvis, to the left. */
	readonly twist: number;
	/** The chin to the chest (+) or up (-). */
	readonly neck: number;
	/** The face turned to the left. */
	readonly look: number;
	/** Keeps the centre of mass this far ahead of the ankle of the standing foot by leaning the shin. Middle of the foot: 4; ball: 7. */
	readonly over?: number | undefined;
	readonly rightLeg: Leg;
	readonly leftLeg: Leg;
	readonly rightArm: Arm;
	readonly leftArm: Arm;
}

type AnyOf<T> = T extends unknown ? Partial<T> : never;

/** What differs from the pose before. `legs` and `arms` speak of both sides; a side of its own has the last word. */
export type PoseChange = Partial<Omit<Pose, 'rightLeg' | 'leftLeg' | 'rightArm' | 'leftArm'>> & {
	readonly legs?: AnyOf<Leg>;
	readonly rightLeg?: AnyOf<Leg>;
	readonly leftLeg?: AnyOf<Leg>;
	readonly arms?: AnyOf<Arm>;
	readonly rightArm?: AnyOf<Arm>;
	readonly leftArm?: AnyOf<Arm>;
};

/** Standing at ease. */
export const STANDING: Pose = {
	root: { on: 'right-foot', at: [0, 5.2, 0] },
	...{ lean: 0, tilt: 0, turn: 0, spine: 0, bend: 0, twist: 0, neck: 0, look: 0 },
	rightLeg: { shin: 2, knee: 3 },
	leftLeg: { foot: [0, 5.2, 0] },
	rightArm: { flex: 2, elbow: 8 },
	leftArm: { flex: 2, elbow: 8 },
};

/** `base` with the change made. A limb that changes its kind (planted, free, standing) starts anew. */
export function changed(base: Pose, change: PoseChange): Pose {
	const { legs, arms, rightLeg, leftLeg, rightArm, leftArm, ...rest } = change;
	return {
		...base,
		...rest,
		rightLeg: limb(base.rightLeg, legs, rightLeg),
		leftLeg: limb(base.leftLeg, legs, leftLeg),
		rightArm: limb(base.rightArm, arms, rightArm),
		leftArm: limb(base.leftArm, arms, leftArm),
	};
}

/** The fields that say which kind a limb is. */
const KINDS = ['shin', 'foot', 'hip', 'flex', 'hand'] as const;

function limb<L extends Leg | Arm>(base: L, ...changes: readonly (AnyOf<L> | undefined)[]): L {
	return changes.reduce<L>((was, change) => {
		if (change === undefined) return was;
		const other = KINDS.some((kind) => kind in change && !(kind in was));
		return (other ? { ...change } : { ...was, ...change }) as unknown as L;
	}, base);
}
