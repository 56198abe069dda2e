import type { Skeleton } from '../../../src/lib/figure/kinematics.ts';
import type { Move } from '../../../src/lib/figure/move.ts';
import { type Joint, type Pose, SIDES } from '../../../src/lib/figure/pose.ts';
import type { Vec } from '../../../src/lib/figure/vector.ts';

/** The ground under a place: the floor, or the upper side of what stands there. */
export function groundAt(move: Move, [x, y]: Vec): number {
	const tops = (move.props ?? []).flatMap((prop) =>
		'height' in prop &&
		!['wall', 'post', 'rail', 'pull-up-bar', 'chair'].includes(prop.kind) &&
		x > prop.x[0] &&
		x < prop.x[1] &&
		y > (prop.y?.[0] ?? -13) &&
		y < (prop.y?.[1] ?? 13)
			? [prop.height]
			: [],
	);
	return Math.max(0, ...tops);
}

export const onSide = ({ tilt }: Pose): boolean => Math.abs(tilt) > 45;

const sits = (move: Move, pelvis: Vec): boolean => pelvis[2] - groundAt(move, pelvis) < 9;

/** Where the body is held up; undefined when it hangs. */
export function support(move: Move, pose: Pose, { joints }: Skeleton): readonly Vec[] | undefined {
	const found: Vec[] = [];
	for (const side of SIDES) {
		const leg = pose[`${side}Leg`];
		const arm = pose[`${side}Arm`];
		const at = 'foot' in leg ? leg.foot : pose.root.on === `${side}-foot` ? pose.root.at : undefined;
		const lies = 'foot' in leg && leg.edge;
		if ('foot' in leg && leg.toesUp) {
			// A heel that lies on its back edge is as high as the shoe is thick there.
			const heel = joints[`${side}-heel`];
			if (heel[2] <= groundAt(move, heel) + 1) found.push(heel);
		} else if (at && at[2] <= groundAt(move, joints[`${side}-${lies ? 'ankle' : 'ball'}`]) + 0.1) {
			const lifted = 'hip' in leg ? 0 : (leg.heel ?? 0);
			found.push(joints[`${side}-${lifted === 0 ? 'heel' : 'ball'}`], joints[`${side}-toe`]);
		}
		if ('hand' in arm && (arm.from ?? 'ground') === 'ground') {
			if (arm.hand[2] > joints.neck[2]) return undefined;
			found.push(joints[`${side}-grip`]);
		}
	}
	if (
		!pose.root.on.endsWith('-foot') &&
		(pose.root.on !== 'pelvis' || pose.lean < -45 || onSide(pose) || sits(move, joints.pelvis))
	) {
		found.push(joints[pose.root.on as Joint], joints.chest);
	}
	for (const joint of move.fixed ?? []) found.push(joints[joint]);
	for (const prop of move.props ?? []) {
		const [x, , up] = joints.pelvis;
		if (prop.kind === 'wall' && Math.abs(x - prop.x[1]) < 8) found.push([prop.x[1], 0, 0]);
		const seat = ['chair', 'bench', 'box'].includes(prop.kind) && 'height' in prop ? prop : undefined;
		if (
			seat &&
			pose.root.on === 'pelvis' &&
			x > seat.x[0] &&
			x < seat.x[1] &&
			Math.abs(up - seat.height - 5.6) < 1
		)
			found.push([x - 4, 0, 0]);
	}
	return found.length > 0 ? found : undefined;
}
