/** A number and columns so many times; mostly 0 or 1 once the columns are whole. */
export interface Sum {
	readonly fixed: number;
	readonly of: ReadonlyMap<number, number>;
}

export const constant = (fixed: number): Sum => ({ fixed, of: new Map() });

export const isConstant = ({ of }: Sum): boolean => of.size === 0;

export function plus(...sums: readonly Sum[]): Sum {
	const of = new Map<number, number>();
	for (const sum of sums) for (const [column, times] of sum.of) of.set(column, (of.get(column) ?? 0) + times);
	return { fixed: sums.reduce((total, sum) => total + sum.fixed, 0), of };
}

export const minus = ({ fixed, of }: Sum): Sum => ({
	fixed: -fixed,
	of: new Map([...of].map(([column, times]) => [column, -times])),
});

export const not = (sum: Sum): Sum => plus(constant(1), minus(sum));
