/** Pieces that move as one play the same keyframes: the other side beside them, a rigid trunk all in one. */
import type { Place } from './camera.ts';
import { apart, keyframes, moves, type Sample, unwound } from './keyframes.ts';
import { type Part, PIECES } from './parts.ts';
import type { Placement } from './placement.ts';
import type { Layer } from './scene.ts';

/** What a layer plays. */
export interface Track {
	readonly name: string;
	/** The layer whose keyframes these are. */
	readonly leader: Layer;
	/** Moves like the leader, this far beside it. */
	readonly beside?: Place;
	/** Fixed to the leader at this place, in its axes. */
	readonly on?: Placement;
}

interface Lead {
	readonly track: Track;
	readonly samples: readonly Sample[];
	/** How far from the leader's own place the pieces that play its keyframes reach. */
	reach: number;
}

/** How far a piece may be from where its leader puts it, in hundredths of stature. */
const TOLERANCE = 0.1;
/** Foreshortening of the leader also stretches what is fixed to it: more than this is seen. */
const SQUARE_ON = 0.05;

/** From the trunk outwards, things last: a hand led by its arm swings round, an arm led by its hand would cut the corner. */
const ORDER = Object.keys(PIECES);
const rank = ({ part }: Layer): number => (part ? ORDER.indexOf(part) : ORDER.length);

/** Whether the outer piece begins where the inner one ends. */
const meet = (inner: Part | undefined, outer: Part | undefined): boolean =>
	inner !== undefined && outer !== undefined && PIECES[inner].to === PIECES[outer].from;

/** The keyframes of all layers that move, and who plays which. `prefix` begins their names. */
export function tracks(
	prefix: string,
	layers: readonly (readonly [Layer, readonly Sample[]])[],
): { readonly playing: ReadonlyMap<Layer, Track>; readonly rules: string } {
	const leads: Lead[] = [];
	const playing = new Map<Layer, Track>();
	for (const [layer, jumping] of [...layers].sort(([a], [b]) => rank(a) - rank(b))) {
		const samples = unwound(jumping);
		if (!moves(samples, layer.size)) continue;
		const inner = layers.find(([{ part }]) => meet(part, layer.part))?.[0];
		const joined = leads.some((lead) => {
			// Fixed only where the piece before it is too: two pieces that stray apart would show a gap.
			const near = !inner || playing.get(inner)?.name === lead.track.name;
			const shared = besideOf(lead, layer, samples) ?? (near ? onOf(lead, layer, samples) : undefined);
			if (shared) playing.set(layer, { ...lead.track, ...shared });
			return shared !== undefined;
		});
		if (joined) continue;
		const track = { name: `${prefix}-${leads.length.toString(36)}`, leader: layer };
		leads.push({ track, samples, reach: layer.size });
		playing.set(layer, track);
	}
	const rules = leads.map(
		({ track: { name }, samples, reach }) =>
			`.${name}{animation-name:${name}}@keyframes ${name}{${keyframes(samples, reach)}}`,
	);
	return { playing, rules: rules.join('') };
}

function besideOf(
	{ track, samples }: Lead,
	{ size }: Layer,
	own: readonly Sample[],
): Pick<Track, 'beside'> | undefined {
	const [a, b] = [samples[0]?.placement, own[0]?.placement];
	if (!a || !b || track.leader.size !== size) return undefined;
	const beside: Place = [b[0] - a[0], b[1] - a[1]];
	return follows(samples, own, size, ([x, y, ...rest]) => [x + beside[0], y + beside[1], ...rest])
		? { beside }
		: undefined;
}

function onOf(lead: Lead, { size }: Layer, own: readonly Sample[]): Pick<Track, 'on'> | undefined {
	const [a, b] = [lead.samples[0]?.placement, own[0]?.placement];
	if (!a || !b || lead.samples.some(({ placement }) => Math.abs(placement[3] - 1) > SQUARE_ON))
		return undefined;
	const [right, down] = turned([b[0] - a[0], b[1] - a[1]], -a[2]);
	const on: Placement = [right / a[3], down, b[2] - a[2], b[3] / a[3]];
	if (!follows(lead.samples, own, size, (placement) => fixed(placement, on))) return undefined;
	lead.reach = Math.max(lead.reach, Math.hypot(on[0], on[1]) + size);
	return { on };
}

const follows = (
	samples: readonly Sample[],
	own: readonly Sample[],
	size: number,
	put: (leader: Placement) => Placement,
): boolean =>
	samples.every(({ placement }, i) => {
		const other = own[i]?.placement;
		return other && apart(put(placement), other, size) < TOLERANCE;
	});

/** Where a piece is that is fixed `on` another. */
export function fixed([x, y, angle, stretch]: Placement, on: Placement): Placement {
	const [right, down] = turned([on[0] * stretch, on[1]], angle);
	return [x + right, y + down, angle + on[2], stretch * on[3]];
}

function turned([x, y]: Place, degrees: number): Place {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	return [x * cos - y * sin, x * sin + y * cos];
}
