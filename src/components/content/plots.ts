import { claimOf } from '../../lib/claims/fill.ts';
import type { Ledger } from '../../lib/claims/types.ts';
import { CERTAINTIES, type Certainty } from '../../lib/model/certainty.ts';
import { economyPlot } from '../../lib/plot/economy.ts';
import { loadRepsPlot } from '../../lib/plot/load-reps.ts';
import { maintenancePlot } from '../../lib/plot/maintenance.ts';
import { sorenessPlot } from '../../lib/plot/soreness.ts';
import { taperPlot } from '../../lib/plot/taper.ts';
import type { Plot } from '../../lib/plot/types.ts';

interface PlotKind {
	/** Everything it draws or says comes from these claims, in this order. */
	readonly claims: readonly string[];
	readonly draw: (ledger: Ledger) => Plot;
}

/** What `<Plot of>` can draw, and the claims each plot rests on. */
export const PLOTS = {
	economy: {
		claims: ['heavy-vs-jumps', 'heavier-vs-lighter', 'longer-vs-shorter', 'method-effects'],
		draw: economyPlot,
	},
	soreness: {
		claims: ['soreness-hours', 'easy-run-when-sore', 'hard-run-when-sore', 'maximal-run-when-sore'],
		draw: sorenessPlot,
	},
	maintenance: {
		claims: [
			'maintenance-once-a-week',
			'weekly-vs-fortnightly',
			'cyclists-in-season',
			'maintenance-fraction',
		],
		draw: maintenancePlot,
	},
	'load-reps': {
		claims: ['epley-load', 'brzycki-load', 'load-from-reps', 'reps-vary'],
		draw: loadRepsPlot,
	},
	taper: {
		claims: ['taper-two-weeks', 'taper-three-weeks', 'planner-taper', 'planner-race', 'lifters-taper'],
		draw: taperPlot,
	},
} as const satisfies Readonly<Record<string, PlotKind>>;

export type PlotName = keyof typeof PLOTS;

export const isPlotName = (name: string | undefined): name is PlotName => name !== undefined && name in PLOTS;

/** BibTeX keys of a plot in the order of its claims, each with how sure the surest of its claims is. */
export function plotSources(name: PlotName, ledger: Ledger): ReadonlyMap<string, Certainty> {
	const sure = new Map<string, Certainty>();
	for (const id of PLOTS[name].claims) {
		const { sources, certainty } = claimOf(ledger, id);
		for (const key of sources) {
			const other = sure.get(key);
			if (!other || CERTAINTIES.indexOf(certainty) < CERTAINTIES.indexOf(other)) sure.set(key, certainty);
		}
	}
	return sure;
}
