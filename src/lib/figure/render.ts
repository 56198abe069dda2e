/** Movements as SVG: playing by itself, or still. */
import { balanced } from './balance.ts';
import { ANGLES, type View } from './camera.ts';
import { type Skeleton, skeleton } from './kinematics.ts';
import type { Sample } from './keyframes.ts';
import { faultPose, keyPoses, poseAt } from './motion.ts';
import type { Move } from './move.ts';
import { short } from './outline/curve.ts';
import { palette } from './outline/palette.ts';
import type { Placement } from './placement.ts';
import type { Pose } from './pose.ts';
import { loadsOf } from './props/loads.ts';
import { type Layer, moments, type Scene, scene, STRIP } from './scene.ts';
import { type Track, tracks } from './tracks.ts';

export interface Drawing {
	/** Carries its colours itself, for a file of its own. */
	readonly alone?: boolean;
	/** Takes the shapes from the moving figure of the same move on the same page instead of repeating them. */
	readonly shared?: boolean;
	/** Beside text that says the same: hidden from screen readers. */
	readonly decorative?: boolean;
}

/** One inline SVG that plays for ever, without script. */
export function moving(move: Move, drawing: Drawing = {}): string {
	const view = scene(move);
	const times = moments(move);
	const total = times.at(-1) ?? 1;
	const bodies = times.map((at) => skeleton(poseAt(move, at), move.athlete));
	const { playing, rules } = tracks(
		move.slug,
		view.layers.map((layer) => [layer, samplesOf(layer, bodies, times, total)]),
	);
	const [first] = bodies;
	const play = `.move-${move.slug} g{animation-duration:${short(total)}s;animation-timing-function:linear;animation-iteration-count:infinite${move.back === 'same-way' ? ';animation-direction:alternate' : ''}}`;
	const body = first ? paint(move.slug, view, first, drawing, playing) : '';
	const css = `${play}${rules}${drawing.alone ? STILL_WHEN_ASKED : ''}`;
	return svg(move, view, `move-${move.slug}`, drawing, css, body);
}

/** The key pose with this number. */
export function still(move: Move, number: number, drawing: Drawing = {}): string {
	const index = move.keys.findIndex((key) => key.number === number);
	const [key, pose] = [move.keys[index], keyPoses(move)[index]];
	if (!key || !pose) throw new Error(`${move.slug} has no key pose ${String(number)}`);
	const at = balanced(pose, move.athlete, loadsOf(move));
	const name = `pose-${String(number)}`;
	// Another face than the moving figure has to lend.
	if (key.eyesOpen) return picture({ ...move, eyesClosed: false }, at, name, { ...drawing, shared: false });
	return seenFrom(key.view, move, at, name, drawing);
}

/** One of the two faults, with a cross in the corner. */
export function fault(move: Move, index: 0 | 1, drawing: Drawing = {}): string {
	const one = move.faults[index];
	const { props = move.props ?? [] } = one;
	return seenFrom(
		one.view,
		{ ...move, props },
		faultPose(move, one),
		`fault-${String(index + 1)}`,
		drawing,
		CROSS,
	);
}

/** Another view than the move's has other shapes, so the moving figure has none to lend, and another order; its frame fits this pose alone. */
function seenFrom(
	view: View | undefined,
	move: Move,
	pose: Pose,
	name: string,
	drawing: Drawing,
	mark?: typeof CROSS,
): string {
	if (view === undefined || view === move.view) return picture(move, pose, name, drawing, mark);
	const turned: Move = {
		...{ ...move, view, camera: ANGLES[view], keys: [{ pose }], back: 'same-way' },
		...{ behind: [], inFront: [] },
	};
	return picture(turned, pose, name, { ...drawing, shared: false }, mark);
}

/** Numbers of the key poses that are printed, in order. */
export const numbers = (move: Move): readonly number[] =>
	move.keys.flatMap(({ number }) => (number === undefined ? [] : [number])).sort((a, b) => a - b);

/** Wide enough for any place the picture is put in. */
const GROUND = '<path class="fg" d="M-999 0h1998v3H-999z"/>';
/** Shoes and socks in the colour of skin; `figure.css` says the same. */
const BAREFOOT = '.bare,.bare .far{--s:var(--k);--sc:var(--ks);--so:var(--k)}';
const STILL_WHEN_ASKED = '@media(prefers-reduced-motion:reduce){g{animation:none!important}}';
const CROSS = ([x, y, , height]: Scene['frame']): string =>
	`<path class="fx" transform="translate(${short(x)} ${short(y)})${height < 30 ? 'scale(.4)' : ''}" d="M2 3.5l1.5-1.5 3 3 3-3 1.5 1.5-3 3 3 3-1.5 1.5-3-3-3 3-1.5-1.5 3-3z"/>`;

export function picture(move: Move, pose: Pose, name: string, drawing: Drawing, mark?: typeof CROSS): string {
	const view = scene(move, [pose]);
	const body = paint(
		drawing.shared ? move.slug : `${move.slug}-${name}`,
		view,
		skeleton(pose, move.athlete),
		drawing,
		new Map(),
	);
	return svg(move, view, name, drawing, '', body + (mark?.(view.frame) ?? ''));
}

function svg(
	move: Move,
	{ frame }: Scene,
	name: string,
	drawing: Drawing,
	css: string,
	body: string,
): string {
	const id = `${move.slug}-${name}`;
	const words = drawing.decorative ? ' aria-hidden="true"' : ` role="img" aria-labelledby="${id}-t ${id}-d"`;
	const texts = drawing.decorative
		? ''
		: `<title id="${id}-t">${escape(titleOf(move, name))}</title><desc id="${id}-d">${escape(move.desc)}</desc>`;
	const [, y, , height] = frame;
	const painted = (y + height > STRIP ? '' : GROUND) + body;
	const colours = drawing.alone ? palette(move.athlete, painted) + (move.bare ? BAREFOOT : '') : '';
	const style = colours || css ? `<style>${colours}${css}</style>` : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" class="athlete ${move.athlete}${move.bare ? ' bare' : ''} ${name}" viewBox="${frame.map(short).join(' ')}" preserveAspectRatio="xMidYMax"${words}>${texts}${style}${painted}</svg>`;
}

function titleOf(move: Move, name: string): string {
	const number = /^pose-(\d)/.exec(name)?.[1];
	const wrong = /^fault-(\d)/.exec(name)?.[1];
	if (number) return `${move.title}, position ${number}`;
	if (wrong) return `Not like this: ${move.faults[wrong === '1' ? 0 : 1].label}`;
	return move.title;
}

/** All layers of one moment. A shape that was drawn before is used again. */
function paint(
	prefix: string,
	view: Scene,
	body: Skeleton,
	{ shared }: Drawing,
	playing: ReadonlyMap<Layer, Track>,
): string {
	const known = new Set<string>();
	const twice = new Set(
		view.layers.flatMap(({ shape }, i) =>
			shape && view.layers.some((other, k) => k !== i && other.shape === shape) ? [shape] : [],
		),
	);
	return view.layers
		.map((layer) => {
			if (!layer.place) return layer.markup;
			const { shape, far, markup } = layer;
			const id = shape && `${prefix}-${shape}`;
			const again = id !== undefined && (shared === true || known.has(id));
			if (id) known.add(id);
			// Moving figures lend every shape, stills only what they need twice themselves.
			const lends = id !== undefined && (playing.size > 0 || (shape !== undefined && twice.has(shape)));
			const inside = again ? `<use href="#${id}"/>` : lends ? `<g id="${id}">${markup}</g>` : markup;
			const { name = '', leader = layer, beside, on } = playing.get(layer) ?? {};
			const names = [far ? 'far' : '', name].filter(Boolean).join(' ');
			const at = (leader.place ?? layer.place)(body);
			const held = on ? `<g transform="${attribute(on, 0.005)}">${inside}</g>` : inside;
			const piece = `<g${names ? ` class="${names}"` : ''} transform="${attribute(at)}">${held}</g>`;
			return beside ? `<g transform="translate(${beside.map(short).join(' ')})">${piece}</g>` : piece;
		})
		.join('');
}

const samplesOf = (
	layer: Layer,
	bodies: readonly Skeleton[],
	times: readonly number[],
	total: number,
): readonly Sample[] => {
	const { place } = layer;
	return place ? bodies.map((body, i) => ({ at: (times[i] ?? 0) / total, placement: place(body) })) : [];
};

function attribute([x, y, turned, stretch]: Placement, seen = 0.012): string {
	const scale = Math.abs(stretch - 1) > seen ? `scale(${String(Math.round(stretch * 100) / 100)} 1)` : '';
	return `translate(${short(x)} ${short(y)})rotate(${short(turned)})${scale}`;
}

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
