/** A limb as its thickness along the bone. */
import { closedCurve, type OutlinePoint } from './curve.ts';

/** Share of the bone's length, thickness in front of it, thickness behind it. */
export type Row = readonly [at: number, front: number, back: number];
export type Profile = readonly Row[];

/** Which way front lies across the bone: limbs hang down, the trunk stands up. */
export type Facing = -1 | 1;

export interface Cut {
	/** Where along the bone it begins and ends. */
	readonly from?: number;
	readonly to?: number;
	/** Thicker by this much all round: clothing. */
	readonly grow?: number;
	/** Cut square instead of rounded: hems. */
	readonly squareStart?: boolean;
	readonly squareEnd?: boolean;
}

/** The outline of a limb, round at both ends unless cut square. */
export function limb(length: number, rows: Profile, facing: Facing, cut: Cut = {}): string {
	const { from = 0, to = 1, grow = 0, squareStart = false, squareEnd = false } = cut;
	const between = rows.map(([at]) => at).filter((at) => at > from + 0.02 && at < to - 0.02);
	const stops = [from, ...between, to];
	const edge = (which: 1 | 2, sign: number): OutlinePoint[] =>
		stops.map((at, i) => {
			const corner = (squareStart && i === 0) || (squareEnd && i === stops.length - 1);
			return [at * length, sign * (thickness(rows, at)[which] + grow), corner ? 1 : 0];
		});
	const cap = (at: number, outwards: number): OutlinePoint[] => {
		const [, front, back] = thickness(rows, at).map((t, i) => (i ? t + grow : t)) as [number, number, number];
		const x = at * length;
		const round = (outwards * (front + back)) / 2;
		return [
			[x + 0.72 * round, facing * front * 0.7],
			[x + round, (facing * (front - back)) / 2],
			[x + 0.72 * round, -facing * back * 0.7],
		];
	};
	return closedCurve([
		...edge(1, facing),
		...(squareEnd ? [] : cap(to, 1)),
		...edge(2, -facing).reverse(),
		...(squareStart ? [] : cap(from, -1).reverse()),
	]);
}

/** Shade along the back of a limb that comes to nothing at both ends, so that no seam shows at a joint. */
export function crescent(length: number, rows: Profile, facing: Facing, cut: Cut = {}): string {
	const { from = 0, to = 1, grow = 0, squareEnd = false } = cut;
	const widths = squareEnd ? [0, 0.42, 0.56, 0.6, 0.6] : [0, 0.42, 0.56, 0.4, 0];
	const outer = widths.map((_, i): OutlinePoint => {
		const at = from + ((to - from) * i) / (widths.length - 1);
		return [at * length, -facing * (thickness(rows, at)[2] + grow)];
	});
	const inner = outer.map(([x, y], i): OutlinePoint => [x, y * (1 - (widths[i] ?? 0))]);
	const corner = ([x, y]: OutlinePoint): OutlinePoint => [x, y, 1];
	const [first, ...rest] = outer;
	const [innerLast, ...innerRest] = inner.slice(1).reverse();
	if (!first || !innerLast) return '';
	const last = rest.at(-1) ?? first;
	return closedCurve([
		corner(first),
		...rest.slice(0, -1),
		corner(last),
		...(squareEnd ? [corner(innerLast)] : []),
		...innerRest,
	]);
}

/** A profile as thick in front as behind: limbs seen from the front. */
export const even = (...rows: readonly (readonly [at: number, half: number])[]): Profile =>
	rows.map(([at, half]) => [at, half, half]);

function thickness(rows: Profile, at: number): Row {
	let i = 0;
	while (i < rows.length - 2 && (rows[i + 1]?.[0] ?? 1) < at) i++;
	const [before, after] = [rows[i], rows[i + 1] ?? rows[i]];
	if (!before || !after) return [at, 0, 0];
	const share = Math.min(1, Math.max(0, (at - before[0]) / (after[0] - before[0] || 1)));
	return [at, before[1] + (after[1] - before[1]) * share, before[2] + (after[2] - before[2]) * share];
}
