/** Things a movement needs. Places are `[forward, left, up]` in hundredths of stature (1 is about 1.7 cm). */
import type { Joint } from '../pose.ts';
import type { Part } from '../parts.ts';
import type { Vec } from '../vector.ts';

/**
 * `hands`: half-way between both; `back`: across the shoulders; `spine`: a stick along the back, from the tailbone to over the head;
 * `hips`: across the front of the pelvis.
 */
export type Carried = 'hands' | 'right-hand' | 'left-hand' | 'back' | 'spine' | 'hips';

/** Held or carried: moves with the body. */
export interface HeldProp {
	readonly kind: 'barbell' | 'trap-bar' | 'dumbbell' | 'kettlebell' | 'plate' | 'bar-pad' | 'dowel' | 'towel';
	readonly on: Carried;
	/** Moved from the middle of the grip, in the axes of space. */
	readonly offset?: Vec;
	/** Degrees it is turned in the picture: 0 lies level, 90 stands upright. */
	readonly turn?: number;
	/** Turns with this part of the body. */
	readonly with?: Part;
	/** Lies across the body: the side sees its end. */
	readonly across?: boolean;
	/** Share of body mass; counts for balance. */
	readonly mass?: number;
	/** Painted just before this part; in front of everything if left out. */
	readonly under?: Part;
}

/** A joint, a place, or so far from one joint to another. */
export type Spot = Joint | Vec | readonly [from: Joint, to: Joint, share: number];

/** A band between two places: round both legs, or from an anchor to a hand or foot. */
export interface BandProp {
	readonly kind: 'band' | 'loop';
	readonly from: Spot;
	readonly to: Spot;
	readonly under?: Part;
}

/** Stands still. Its upper side is ground where it stands. */
export interface StandingProp {
	readonly kind:
		| 'box'
		| 'bench'
		| 'mat'
		| 'wall'
		| 'post'
		| 'chair'
		| 'roller'
		| 'pull-up-bar'
		| 'rail'
		| 'pad'
		| 'pillow'
		| 'foot-hold'
		| 'tape';
	/** From this forward place to that one. */
	readonly x: readonly [number, number];
	/** From the right to the left; across the whole body if left out. */
	readonly y?: readonly [number, number];
	/** How high its upper side is. */
	readonly height: number;
	/** Painted just before this part; behind the body if left out. */
	readonly under?: Part;
}

/** A slider under a foot or hand moves with it. */
export interface SliderProp {
	readonly kind: 'slider';
	readonly on: Joint;
}

export type Prop = HeldProp | BandProp | StandingProp | SliderProp;
