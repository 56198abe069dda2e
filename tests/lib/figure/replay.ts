import { CUT, timeline } from '../../../src/lib/figure/motion.ts';
import type { Move } from '../../../src/lib/figure/move.ts';
import { type Part, PIECES } from '../../../src/lib/figure/parts.ts';
import { moving } from '../../../src/lib/figure/render.ts';
import type { Placement } from '../../../src/lib/figure/placement.ts';
import { scene } from '../../../src/lib/figure/scene.ts';
import { fixed } from '../../../src/lib/figure/tracks.ts';

const PLACE = String.raw`translate\(([-\d.]+) ([-\d.]+)\)rotate\(([-\d.]+)\)(?:scale\(([-\d.]+) 1\))?`;
/** A piece, perhaps beside another one's keyframes, perhaps fixed on them. */
const GROUP = new RegExp(
	String.raw`(?:<g transform="translate\(([-\d.]+) ([-\d.]+)\)">)?<g(?: class="([^"]*)")? transform="${PLACE}">(?:<g transform="${PLACE}">)?`,
	'g',
);

const valuesOf = ([x, y, turned, stretch]: readonly (string | undefined)[]): Placement => [
	Number(x),
	Number(y),
	Number(turned),
	Number(stretch ?? 1),
];

/** The joint where one piece ends and the next begins. Feet turn about their own axis, so they are followed to the ankle only. */
const JOINTS: readonly (readonly [Part, Part])[] = [
	...(['right', 'left'] as const).flatMap((side): (readonly [Part, Part])[] => [
		[`${side}-thigh`, `${side}-shank`],
		[`${side}-shank`, `${side}-foot`],
		[`${side}-upper-arm`, `${side}-fore-arm`],
		[`${side}-fore-arm`, `${side}-hand`],
	]),
	['pelvis', 'abdomen'],
	['abdomen', 'thorax'],
	['thorax', 'neck'],
	['neck', 'head'],
];

/** Plays the keyframes that were emitted, as a browser does, and measures the widest gap at a joint, in hundredths of stature. */
export function replay(move: Move): { readonly parts: readonly string[]; readonly gap: number } {
	const svg = moving(move);
	const groups = [...svg.matchAll(GROUP)];
	const layers = scene(move).layers.filter(({ place }) => place);
	const tracks = new Map<string, (percent: number) => Placement>();
	for (const [i, layer] of layers.entries()) {
		const [, right = 0, down = 0, classes = '', ...numbers] = groups[i] ?? [];
		if (!layer.part) continue;
		const name = classes.split(' ').find((one) => one.startsWith(`${move.slug}-`));
		const [rest, on] = [
			valuesOf(numbers.slice(0, 4)),
			numbers[4] === undefined ? undefined : valuesOf(numbers.slice(4)),
		];
		const track = name ? played(svg, name) : () => rest;
		tracks.set(layer.part, (percent) => {
			const [x, y, ...others] = on ? fixed(track(percent), on) : track(percent);
			return [x + Number(right), y + Number(down), ...others];
		});
	}
	const stops = timeline(move);
	const total = stops.at(-1)?.until ?? 1;
	// Within a cut, shorter than a frame, pieces fly from one position to another.
	const cutting = (percent: number): boolean =>
		stops.some(({ cut, from }) => cut && Math.abs((percent / 100) * total - from + CUT / 2) < CUT);
	let gap = 0;
	for (let percent = 0; percent <= 100; percent += 0.5) {
		if (cutting(percent)) continue;
		for (const [from, to] of JOINTS) {
			const [a, b] = [tracks.get(from)?.(percent), tracks.get(to)?.(percent)];
			if (!a || !b) continue;
			const reach = PIECES[from].length * a[3];
			const angle = (a[2] * Math.PI) / 180;
			gap = Math.max(
				gap,
				Math.hypot(a[0] + Math.cos(angle) * reach - b[0], a[1] + Math.sin(angle) * reach - b[1]),
			);
		}
	}
	return { parts: [...tracks.keys()], gap };
}

function played(svg: string, name: string): (percent: number) => Placement {
	const body = new RegExp(`@keyframes ${name}\\{((?:[^{}]+\\{[^}]*\\})+)\\}`).exec(svg)?.[1] ?? '';
	const stops = [
		...body.matchAll(
			/([^{}]+)\{transform:translate\(([-\d.]+)px,([-\d.]+)px\) rotate\(([-\d.]+)deg\)(?: scaleX\(([\d.]+)\))?\}/g,
		),
	]
		.flatMap(([, times = '', x, y, turned, stretch]) =>
			times.split(',').map((time) => ({
				at: time === 'to' ? 100 : Number.parseFloat(time),
				values: [Number(x), Number(y), Number(turned), Number(stretch ?? 1)] as Placement,
			})),
		)
		.sort((a, b) => a.at - b.at);
	return (percent) => {
		const after = Math.max(
			1,
			stops.findIndex(({ at }) => at >= percent),
		);
		const [a, b] = [stops[after - 1], stops[after]];
		if (!a || !b) throw new Error(`${name} has no keyframes at ${String(percent)} %`);
		const share = (percent - a.at) / (b.at - a.at || 1);
		const mix = (i: 0 | 1 | 2 | 3) => a.values[i] + (b.values[i] - a.values[i]) * share;
		return [mix(0), mix(1), mix(2), mix(3)];
	};
}
