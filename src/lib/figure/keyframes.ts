/** Movement of one piece as CSS keyframes. */
import { short } from './outline/curve.ts';
import type { Placement } from './placement.ts';

/** A placement at a share of the pass, 0 to 1. */
export interface Sample {
	readonly at: number;
	readonly placement: Placement;
}

/** How far playback between the samples kept may stray, in hundredths of stature at the far end of the piece. */
const TOLERANCE = 0.24;
/** Foreshortening that takes less than this off the length is left out. */
const SEEN = 0.15;
/** A piece that moves less than this stands still. */
const STILL = 0.08;

/** Whether the piece moves at all. `size`: its length. */
export const moves = (samples: readonly Sample[], size: number): boolean =>
	samples.some(({ placement }) => samples[0] && apart(placement, samples[0].placement, size) > STILL);

/** The body of `@keyframes`. Angles must not jump by a full turn. */
export function keyframes(samples: readonly Sample[], size: number): string {
	const kept = thinned(samples, size);
	// Far from its place a rounded stretch is seen.
	const steps = size > 25 ? 1000 : 100;
	const stretches = kept.some(({ placement }) => Math.abs(placement[3] - 1) * size > SEEN);
	return kept
		.map(({ placement }, i) => {
			const before = kept[i - 1];
			// The same placement twice or more is written once, with all its times.
			if (before && same(before.placement, placement)) return '';
			let last = i;
			while (kept[last + 1] && same(kept[last + 1]?.placement, placement)) last++;
			const times = kept.slice(i, last + 1).map((sample) => percent(sample.at));
			return `${[times[0], ...(times.length > 1 ? [times.at(-1)] : [])].join(',')}{transform:${style(placement, stretches && steps)}}`;
		})
		.join('');
}

/** Samples with angles that go on instead of starting again at 180°. */
export function unwound(samples: readonly Sample[]): readonly Sample[] {
	let before: number | undefined;
	return samples.map(({ at, placement: [x, y, turned, stretch] }) => {
		const angle = before === undefined ? turned : turned - 360 * Math.round((turned - before) / 360);
		before = angle;
		return { at, placement: [x, y, angle, stretch] };
	});
}

const percent = (at: number): string => (at >= 1 ? 'to' : `${short(at * 100)}%`);

function style([x, y, turned, stretch]: Placement, steps: number | false): string {
	const scale = steps ? ` scaleX(${String(Math.round(stretch * steps) / steps).replace(/^0/, '')})` : '';
	return `translate(${short(x)}px,${short(y)}px) rotate(${short(turned)}deg)${scale}`;
}

/** Only the samples playback needs: the one furthest off is kept until none is. */
function thinned(samples: readonly Sample[], size: number): readonly Sample[] {
	const keep = new Set([0, samples.length - 1]);
	const search = (left: number, right: number): void => {
		const [a, b] = [samples[left], samples[right]];
		if (!a || !b) return;
		let worst = TOLERANCE;
		let found = -1;
		for (let i = left + 1; i < right; i++) {
			const sample = samples[i];
			if (!sample) continue;
			const share = (sample.at - a.at) / (b.at - a.at);
			const off = apart(sample.placement, blend(a.placement, b.placement, share), size);
			if (off > worst) [worst, found] = [off, i];
		}
		if (found < 0) return;
		keep.add(found);
		search(left, found);
		search(found, right);
	};
	search(0, samples.length - 1);
	return samples.filter((_, i) => keep.has(i));
}

const blend = (a: Placement, b: Placement, share: number): Placement => {
	const mix = (i: 0 | 1 | 2 | 3) => a[i] + (b[i] - a[i]) * share;
	return [mix(0), mix(1), mix(2), mix(3)];
};

/** How far two placements differ, at the far end of a piece of this size. */
export const apart = (a: Placement, b: Placement, size: number): number =>
	Math.max(
		Math.hypot(a[0] - b[0], a[1] - b[1]),
		(Math.abs(a[2] - b[2]) * Math.PI * size) / 180,
		Math.abs(a[3] - b[3]) * size,
	);

const same = (a: Placement | undefined, b: Placement): boolean =>
	a !== undefined && style(a, 1000) === style(b, 1000);
