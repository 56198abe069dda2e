/** What an author writes: one movement, as key poses. See README, “A drawn movement”. */
import type { View } from './camera.ts';
import type { Athlete } from './kinematics.ts';
import type { PoseChange, Side } from './pose.ts';
import type { Prop } from './props/types.ts';
import type { Part } from './parts.ts';

/** A pose worth stopping at. Each is written as what differs from the one before; the first from standing. */
export interface KeyPose {
	/** Set on poses that are printed and that the steps of the page speak of: 1, 2, 3 … in the order of doing. */
	readonly number?: number;
	/** Seconds to get here from the pose before. Nothing on the first. */
	readonly take?: number;
	/** Appears at once instead: another position, not a movement. Nothing need be held or stood on as before. */
	readonly cut?: boolean;
	/** Seconds it stays here. */
	readonly hold?: number;
	/** No part of the body touches anything: jumps. */
	readonly airborne?: boolean;
	/** Printed as seen from here if the move's own view hides it: a hinge from the front. */
	readonly view?: View;
	/** Printed with open eyes where the move has them closed. */
	readonly eyesOpen?: true;
	readonly pose: PoseChange;
}

/** A still of how not to do it. */
export interface Fault {
	/** What is wrong, in two to five words. */
	readonly label: string;
	/** The key pose, by its place in `keys`, that goes wrong. */
	readonly key: number;
	/** What differs from that pose. `over: undefined` stops balancing. */
	readonly change: PoseChange;
	/** What stands or is held instead of the move's props, if that is what is wrong. */
	readonly props?: readonly Prop[];
	/** Seen from here if the move's own view hides it: knees that fall in, hips that drop. */
	readonly view?: View;
}

export interface Move {
	/** Slug of the exercise. */
	readonly slug: string;
	/** What is seen, in a few words. */
	readonly title: string;
	/** The movement in words for those who do not see it: start, way, end. */
	readonly desc: string;
	readonly athlete: Athlete;
	/** Without shoes. */
	readonly bare?: true;
	/** Seen from the front: closed, but in key poses that say otherwise. */
	readonly eyesClosed?: boolean;
	readonly view: View;
	/** Another place of the camera than the view's own: azimuth and elevation in degrees. */
	readonly camera?: readonly [number, number];
	/** Shows only this foot, bare, between these forward places and so high. From the side, the left one shows its arch. */
	readonly close?: {
		readonly foot: Side;
		readonly frame: readonly [from: number, to: number, height: number];
	};
	readonly keys: readonly KeyPose[];
	/** How it gets back to the start: the same way, straight from the last pose to the first in so many seconds, or not at all: it starts anew. */
	readonly back: 'same-way' | 'cut' | number;
	readonly props?: readonly Prop[];
	/** Parts to paint last, in this order, where the usual order of arms and legs is wrong. */
	readonly inFront?: readonly Part[];
	/** Parts to paint first, in this order. */
	readonly behind?: readonly Part[];
	/** Joints that must not move, besides root, planted feet and hands on the ground. */
	readonly fixed?: readonly `${'right' | 'left'}-${'knee' | 'elbow' | 'heel'}`[];
	readonly faults: readonly [Fault, Fault];
}
