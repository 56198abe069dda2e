/** From the props of a move to things that can be painted. */
import type { Camera, Place, View } from '../camera.ts';
import type { Skeleton } from '../kinematics.ts';
import { PIECES, type Part } from '../parts.ts';
import type { Placement } from '../placement.ts';
import { add, between, type Vec } from '../vector.ts';
import { HELD, SLIDER, STRAP } from './held.ts';
import { carriedAt } from './loads.ts';
import { standing } from './standing.ts';
import type { BandProp, HeldProp, Prop, Spot } from './types.ts';

/** Something to paint: before a part, behind everything or in front of it; at rest if it has no place of its own. */
export interface Drawn {
	readonly layer: Part | 'back' | 'front';
	readonly markup: string;
	readonly place?: (body: Skeleton) => Placement;
	/** How far it reaches from its place, for the frame of the picture. */
	readonly reach: number;
	/** Where a thing at rest reaches. */
	readonly corners: readonly Place[];
}

export function drawn(prop: Prop, view: View, see: Camera): readonly Drawn[] {
	switch (prop.kind) {
		case 'band':
		case 'loop':
			return [band(prop, see)];
		case 'slider':
			return [
				{
					...{ layer: 'back', markup: SLIDER, reach: 6, corners: [] },
					place: ({ joints }) => {
						const [x] = see(joints[prop.on]);
						return [x, see([0, joints[prop.on][1], 0])[1], 0, 1];
					},
				},
			];
		case 'barbell':
		case 'trap-bar':
		case 'dumbbell':
		case 'kettlebell':
		case 'plate':
		case 'bar-pad':
		case 'dowel':
		case 'towel':
			return held(prop, view, see);
		case 'box':
		case 'bench':
		case 'mat':
		case 'pad':
		case 'pillow':
		case 'wall':
		case 'post':
		case 'chair':
		case 'roller':
		case 'pull-up-bar':
		case 'foot-hold':
		case 'tape':
		case 'rail':
			return standing(prop, see);
	}
}

function held(prop: HeldProp, view: View, see: Camera): readonly Drawn[] {
	const { on, offset = [0, 0, 0], turn = 0, with: part, across, under } = prop;
	const shape = HELD[prop.kind][view === 'side' && !across ? 'side' : 'front'];
	const place = (body: Skeleton): Placement => {
		const [x, y] = see(add(carriedAt(on, body), offset));
		return [x, y, (part ? angle(body, part, see) : 0) - turn, 1];
	};
	const layers: readonly (readonly [Drawn['layer'], string | undefined])[] = [
		[shape.far ? (view === 'side' ? 'back' : (under ?? 'back')) : 'back', shape.far],
		[under ?? 'front', shape.near],
	];
	return layers.flatMap(([layer, markup]) =>
		markup ? [{ layer, markup, place, reach: shape.reach, corners: [] }] : [],
	);
}

function band({ kind, from, to, under }: BandProp, see: Camera): Drawn {
	// A loop lies round the legs, so it reaches past the middle of both.
	const past = kind !== 'loop' ? 0 : typeof from === 'string' ? 3.2 : 2.1;
	return {
		...{ layer: under ?? 'front', markup: STRAP, reach: 2, corners: [] },
		place: (body) => {
			const [[x0, y0], [x1, y1]] = [see(spotAt(from, body)), see(spotAt(to, body))];
			const size = Math.hypot(x1 - x0, y1 - y0) || 1;
			const [u, v] = [(x1 - x0) / size, (y1 - y0) / size];
			return [x0 - past * u, y0 - past * v, (Math.atan2(v, u) * 180) / Math.PI, (size + 2 * past) / 10];
		},
	};
}

function spotAt(spot: Spot, { joints }: Skeleton): Vec {
	if (typeof spot === 'string') return joints[spot];
	const [from, to, share] = spot;
	return typeof from === 'string' ? between(joints[from], joints[to], share) : spot;
}

function angle({ joints }: Skeleton, part: Part, see: Camera): number {
	const { from, to } = PIECES[part];
	const [[x0, y0], [x1, y1]] = [see(joints[from]), see(joints[to])];
	return (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
}
