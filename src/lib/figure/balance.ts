/** The centre of mass, and standing so that it lies over the foot. */
import { CENTRES, MASSES } from './body.ts';
import { type Athlete, type Skeleton, skeleton } from './kinematics.ts';
import { type Joint, type Pose, SIDES } from './pose.ts';
import { add, between, ORIGIN, scale, type Vec } from './vector.ts';

/** Something carried: its share of body mass, and where it is. */
export interface Load {
	readonly mass: number;
	readonly at: (body: Skeleton) => Vec;
}

type Segment = readonly [keyof typeof MASSES, Joint, Joint];

const SEGMENTS: readonly Segment[] = [
	['pelvis', 'pelvis', 'waist'],
	['abdomen', 'waist', 'chest'],
	['thorax', 'chest', 'neck'],
	['head', 'neck', 'crown'],
	...SIDES.flatMap((side): Segment[] => [
		['thigh', `${side}-hip`, `${side}-knee`],
		['shank', `${side}-knee`, `${side}-ankle`],
		['foot', `${side}-heel`, `${side}-toe`],
		['upperArm', `${side}-shoulder`, `${side}-elbow`],
		['foreArm', `${side}-elbow`, `${side}-wrist`],
		['hand', `${side}-wrist`, `${side}-knuckles`],
	]),
];

/** Centre of mass of body and loads. */
export function centreOfMass(body: Skeleton, loads: readonly Load[] = []): Vec {
	const parts: (readonly [number, Vec])[] = [
		...SEGMENTS.map(
			([name, from, to]) =>
				[MASSES[name], between(body.joints[from], body.joints[to], CENTRES[name])] as const,
		),
		...loads.map(({ mass, at }) => [mass, at(body)] as const),
	];
	const total = parts.reduce((sum, [mass]) => sum + mass, 0);
	return scale(
		parts.reduce<Vec>((sum, [mass, at]) => add(sum, scale(at, mass)), ORIGIN),
		1 / total,
	);
}

/** The pose with the shin of the standing leg leaned so that the centre of mass is `over` ahead of the ankle. */
export function balanced(pose: Pose, athlete: Athlete, loads: readonly Load[] = []): Pose {
	const { over, root } = pose;
	if (over === undefined) return pose;
	const name = root.on === 'left-foot' ? 'leftLeg' : 'rightLeg';
	const withShin = (shin: number): Pose => ({ ...pose, [name]: { ...pose[name], shin } });
	let [low, high] = [-30, 60];
	for (let step = 0; step < 40; step++) {
		const shin = (low + high) / 2;
		const ahead = centreOfMass(skeleton(withShin(shin), athlete), loads)[0] - root.at[0];
		if (ahead < over) low = shin;
		else high = shin;
	}
	return withShin((low + high) / 2);
}
