import type { Plot, Row } from './types.ts';

export interface TableRow {
	readonly label: string;
	readonly cells: readonly string[];
	/** Whose numbers these are, where rows differ in that. */
	readonly claim?: string;
}

/** What a plot shows as a table: rows in groups, a group with a name where the drawing has a heading. */
export interface Table {
	readonly head: readonly string[];
	readonly groups: readonly { readonly name?: string; readonly rows: readonly TableRow[] }[];
}

export function tableOf(plot: Plot): Table {
	if (plot.kind === 'curve')
		return {
			head: plot.head,
			groups: [{ rows: plot.lines.map(([label = '', ...cells]) => ({ label, cells })) }],
		};
	const starts = plot.rows.flatMap(({ group }, index) => (group !== undefined || index === 0 ? [index] : []));
	return {
		head: [...plot.head, 'Source'],
		groups: starts.map((start, index) => {
			const rows = plot.rows.slice(start, starts[index + 1]);
			const name = rows[0]?.group;
			return { ...(name !== undefined && { name }), rows: rows.map(rowOf) };
		}),
	};
}

const rowOf = ({ label, note, says, claim }: Row): TableRow => ({
	label: note === undefined ? label : `${label}, ${note}`,
	cells: [says],
	claim,
});
