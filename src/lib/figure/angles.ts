import type { Skeleton } from './kinematics.ts';
import { type Joint, SIDES } from './pose.ts';
import { dot, inverse, subtract, turn, unit, type Vec } from './vector.ts';

/** One joint of one side, and how far it may go. */
export interface Angle {
	readonly joint: string;
	readonly degrees: number;
	readonly least: number;
	readonly most: number;
}

/** How far joints go. Our rule of thumb: a supple adult, with a little room for the drawing. Degrees, straight is 0. */
const LIMITS = { hip: [-40, 140], knee: [-3, 158], ankle: [-65, 45], elbow: [-3, 158] } as const;

/** The angles of hips, knees, ankles and elbows, with how far they may go. */
export function angles({ joints, frames }: Skeleton): readonly Angle[] {
	return SIDES.flatMap((side) => {
		const at = (name: string): Vec => joints[`${side}-${name}` as Joint];
		const bone = (from: string, to: string): Vec => unit(subtract(at(to), at(from)));
		const [thigh, shank, foot] = [bone('hip', 'knee'), bone('knee', 'ankle'), bone('heel', 'ball')];
		const inPelvis = turn(inverse(frames.pelvis), thigh);
		const limit = (joint: keyof typeof LIMITS, degrees: number): Angle => ({
			...{ joint: `${side} ${joint}`, degrees },
			...{ least: LIMITS[joint][0], most: LIMITS[joint][1] },
		});
		const flexion = (Math.atan2(inPelvis[0], -inPelvis[2]) * 180) / Math.PI;
		return [
			limit('hip', flexion < -90 ? flexion + 360 : flexion),
			limit('knee', between(thigh, shank)),
			limit('ankle', between(foot, shank) - 90),
			limit('elbow', between(bone('shoulder', 'elbow'), bone('elbow', 'wrist'))),
		];
	});
}

const between = (a: Vec, b: Vec): number => (Math.acos(Math.max(-1, Math.min(1, dot(a, b)))) * 180) / Math.PI;
