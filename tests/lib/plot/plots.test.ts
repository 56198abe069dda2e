import { describe, expect, it } from 'vitest';
import { isPlotName, PLOTS, type PlotName, plotSources } from '../../../src/components/content/plots.ts';
import { curveShape } from '../../../src/lib/plot/curve.ts';
import { economyPlot } from '../../../src/lib/plot/economy.ts';
import { loadRepsPlot } from '../../../src/lib/plot/load-reps.ts';
import { maintenancePlot } from '../../../src/lib/plot/maintenance.ts';
import { sorenessPlot } from '../../../src/lib/plot/soreness.ts';
import { stripOf } from '../../../src/lib/plot/strip.ts';
import { tableOf } from '../../../src/lib/plot/table.ts';
import { taperPlot } from '../../../src/lib/plot/taper.ts';
import type { Mark, RowPlot } from '../../../src/lib/plot/types.ts';
import { effect, ledgerWith, weeks } from './ledger.ts';

const NAMES = Object.keys(PLOTS).filter(isPlotName);
const draw = (name: PlotName) => PLOTS[name].draw(ledgerWith());
const row = ({ rows }: RowPlot, label: string) => {
	const found = rows.find((one) => one.label.startsWith(label));
	if (!found) throw new Error(`no row ${label}`);
	return found;
};
const marks = <K extends Mark['kind']>(plot: RowPlot, label: string, kind: K) =>
	row(plot, label).marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);

describe.each(NAMES)('the plot %s', (name) => {
	it('asks for no claim that its list does not name', () => {
		const { claims } = PLOTS[name];
		expect(() => PLOTS[name].draw(ledgerWith({}, claims))).not.toThrow();
		for (const id of claims)
			expect(
				() =>
					PLOTS[name].draw(
						ledgerWith(
							{},
							claims.filter((other) => other !== id),
						),
					),
				id,
			).toThrow(id);
	});

	it('cites the sources of its claims, each once', () =>
		expect([...plotSources(name, ledgerWith()).keys()]).toEqual(
			PLOTS[name].claims.map((id) => `source-of-${id}`),
		));

	it('stays inside its axes', () => {
		const plot = draw(name);
		if (plot.kind === 'curve') expect(() => curveShape(plot)).not.toThrow();
		else for (const { marks } of plot.rows) expect(() => stripOf(marks, plot.axis)).not.toThrow();
	});

	it('says all of it in a table, and what one sees in a sentence', () => {
		const plot = draw(name);
		const { head, groups } = tableOf(plot);
		const rows = groups.flatMap((group) => group.rows);
		if (plot.kind === 'rows') expect(rows).toHaveLength(plot.rows.length);
		for (const { label, cells, claim } of rows) {
			expect(label).not.toBe('');
			expect(cells.length + 1 + (claim === undefined ? 0 : 1)).toBe(head.length);
			for (const cell of cells) expect(cell).toMatch(/\w/);
		}
		for (const text of [plot.gist, plot.caption]) expect(text).toMatch(/^[A-Z].*\.$/);
		expect(JSON.stringify(plot)).not.toMatch(/\{[a-z-]+\.[a-zA-Z]+/);
	});
});

describe('economy', () => {
	it('draws each effect with its own interval', () => {
		const plot = economyPlot(ledgerWith());
		expect(marks(plot, 'Heavy lifting', 'interval')).toEqual([{ kind: 'interval', from: -0.8, to: -0.2 }]);
		expect(marks(plot, 'Heavy lifting', 'point')[0]?.at).toBe(-0.5);
	});

	it('shows as hollow what has no interval', () => {
		const hollow = economyPlot(ledgerWith()).rows.filter(({ marks: all }) =>
			all.some((mark) => mark.kind === 'point' && mark.hollow),
		);
		expect(hollow.map(({ claim }) => claim)).toEqual(Array(3).fill('method-effects'));
		expect(hollow.every(({ says }) => says.endsWith('from memory'))).toBe(true);
	});

	it('follows the ledger, in the drawing, in words and in the ends of its axis', () => {
		const plot = economyPlot(ledgerWith({ 'heavy-vs-jumps': { heavy: effect(-1.6, [-1.9, -1.3]) } }));
		expect(row(plot, 'Heavy lifting').says).toBe('\u22121.6 (\u22121.9 to \u22121.3)');
		expect(plot.axis.from).toBe(-2);
	});
});

describe('soreness', () => {
	it('reads days and hours on one axis', () => {
		const plot = sorenessPlot(ledgerWith());
		expect(plot.axis.to).toBe(6 * 24);
		const worst = marks(plot, 'Soreness', 'span').find(({ look }) => look === 'band');
		expect([worst?.from, worst?.to]).toEqual([20, 70]);
	});

	it('hangs only the second day of easy running under the line, but every day of hard running', () => {
		const below = (label: string) =>
			marks(sorenessPlot(ledgerWith()), label, 'point').map((mark) => !!mark.below);
		expect(below('Easy running')).toEqual([false, true]);
		expect(below('Hard running')).toEqual([true, true]);
	});

	it('leaves no run without the sign of what is unknown', () => {
		const plot = sorenessPlot(ledgerWith());
		for (const { tone, marks: all } of plot.rows)
			if (tone === 'run')
				expect(all).toContainEqual({ kind: 'span', from: 0, to: plot.axis.to, look: 'unknown' });
	});
});

describe('maintenance', () => {
	it('draws every study as long as it lasted', () => {
		const plot = maintenancePlot(ledgerWith({ 'cyclists-in-season': { weeks: weeks(17) } }));
		expect(marks(plot, 'Once a week in season', 'span')[0]?.to).toBe(17);
		expect(plot.axis.to).toBe(30);
	});

	it('never draws as kept what was not', () => {
		for (const { says, marks: all } of maintenancePlot(ledgerWith()).rows) {
			const [bar] = all.filter((mark) => mark.kind === 'span');
			expect(['solid', 'open'].includes(bar?.look ?? ''), says).toBe(!says.startsWith('not kept'));
		}
	});
});

describe('load by reps', () => {
	const plot = loadRepsPlot(ledgerWith());

	it('falls with every rep, in both curves and in the spread', () => {
		for (const points of [...plot.curves.map((curve) => curve.points), plot.spread.low])
			for (const [index, { y }] of points.slice(1).entries()) expect(y).toBeLessThan(points[index]?.y ?? 0);
	});

	it('spreads around both curves and never above the whole', () => {
		const { low, high } = plot.spread;
		for (const [index, { y: top }] of high.entries()) {
			expect(top).toBeLessThanOrEqual(100);
			for (const { points } of plot.curves) {
				expect(points[index]?.y).toBeLessThanOrEqual(top);
				expect(points[index]?.y).toBeGreaterThanOrEqual(low[index]?.y ?? 100);
			}
		}
	});

	it('draws down what falls', () => {
		const { curves, example, reading } = curveShape(plot);
		expect(curves[0]).toMatch(/^M0 0L.*L100 /);
		expect(example.x).toBeCloseTo(66.67);
		expect(reading).toBe(`M${example.x} 100V${example.y}H0`);
	});
});

describe('taper', () => {
	it('cuts running to somewhere in the range, and sets to one height', () => {
		const plot = taperPlot(ledgerWith());
		expect(marks(plot, 'Running', 'span').map(({ low, high }) => [low, high])).toEqual([
			[undefined, 1],
			[undefined, 0.45],
			[0.45, 0.6],
		]);
		expect(marks(plot, 'Heavy legs', 'span').at(-1)).toMatchObject({ from: 13, to: 8, high: 0.7 });
	});

	it('has nothing for the legs in the last hours', () =>
		expect(marks(taperPlot(ledgerWith()), 'Light legs', 'span').at(-1)?.to).toBe(2));
});
