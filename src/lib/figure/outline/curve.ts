/** Closed smooth outlines as SVG path data. */

/** A point along the bone (x) and across it (y). A third number other than 0 makes a corner. */
export type OutlinePoint = readonly [x: number, y: number, corner?: number];

/** One decimal, as short as it can be written. */
export function short(value: number): string {
	const text = (Math.round(value * 10) / 10).toString();
	return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}

/** A closed curve through the points (Catmull–Rom), with corners where a point says so. */
export function closedCurve(points: readonly OutlinePoint[]): string {
	const at = (i: number): OutlinePoint => points[(i + points.length) % points.length] ?? [0, 0];
	const tangent = (i: number): readonly [number, number] => {
		if (at(i)[2]) return [0, 0];
		return [(at(i + 1)[0] - at(i - 1)[0]) / 6, (at(i + 1)[1] - at(i - 1)[1]) / 6];
	};
	let [x, y] = [Number(short(at(0)[0])), Number(short(at(0)[1]))];
	let path = `M${pair(x, y)}`;
	for (let i = 0; i < points.length; i++) {
		const [from, to, out, into] = [at(i), at(i + 1), tangent(i), tangent(i + 1)];
		const first = pair(from[0] + out[0] - x, from[1] + out[1] - y);
		const second = pair(to[0] - into[0] - x, to[1] - into[1] - y);
		path += `c${join(first, second, pair(to[0] - x, to[1] - y))}`;
		[x, y] = [x + Number(short(to[0] - x)), y + Number(short(to[1] - y))];
	}
	return `${path}z`;
}

const pair = (x: number, y: number): string => join(short(x), short(y));

/** Numbers one after the other; a minus sign separates as well as a space. */
const join = (...numbers: readonly string[]): string =>
	numbers.reduce((all, next) => all + (next.startsWith('-') ? next : ` ${next}`));
