import { scaleOf } from './scale.ts';
import type { Axis, CurvePlot, Series } from './types.ts';

/** What to draw of a curve plot in a box of 100 by 100, stretched to any size; y runs down. */
export interface CurveShape {
	/** The spread as a closed area. */
	readonly spread: string;
	readonly curves: readonly string[];
	/** The lines from the axes to the example. */
	readonly reading: string;
	readonly example: { readonly x: number; readonly y: number };
}

export function curveShape({ x, y, curves, spread, example }: CurvePlot): CurveShape {
	const place = placer(x, y);
	const at = place(example);
	return {
		spread: `${pathOf(spread.high, place)}${pathOf([...spread.low].reverse(), place).replace('M', 'L')}z`,
		curves: curves.map(({ points }) => pathOf(points, place)),
		reading: `M${at.x} 100V${at.y}H0`,
		example: at,
	};
}

type Place = (point: Series[number]) => { readonly x: number; readonly y: number };

function placer(x: Axis, y: Axis): Place {
	const [across, up] = [scaleOf(x), scaleOf({ from: y.to, to: y.from })];
	return (point) => ({ x: across(point.x), y: up(point.y) });
}

const pathOf = (points: Series, place: Place): string =>
	points
		.map(place)
		.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`)
		.join('');
