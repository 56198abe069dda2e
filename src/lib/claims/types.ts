import type { Certainty } from '../model/certainty.ts';

/** A number a claim gives: one value, or a range from one end to the other. */
export interface Quantity {
	readonly value?: number | undefined;
	readonly from?: number | undefined;
	readonly to?: number | undefined;
	/** What stands after the number, in the plural: `weeks`, `%`. */
	readonly unit?: string | undefined;
	/** The source gives it as about so much. */
	readonly about?: boolean | undefined;
	/** A change: shown with its sign, `+35 %`, `−0.32`. */
	readonly signed?: boolean | undefined;
	/** The 95 % confidence interval, in the same unit. */
	readonly ci?: readonly [number, number] | undefined;
}

/** One statement with its numbers, who was measured and how sure we are. */
export interface Claim {
	/** A sentence or two of our own; `{name}` stands for one of its numbers. */
	readonly says: string;
	/** By the name prose asks for them. Empty where only the direction is known. */
	readonly numbers: Readonly<Record<string, Quantity>>;
	/** Who was measured, a phrase for the margin; `{name}` as in `says`. Absent for rules of thumb. */
	readonly who?: string | undefined;
	/** What it does not show, or where it did not hold; a sentence. */
	readonly but?: string | undefined;
	/** BibTeX keys. Empty only for rules of thumb. */
	readonly sources: readonly string[];
	readonly certainty: Certainty;
	/** The rule of the planner that uses it, by id. */
	readonly rule?: string | undefined;
	/** The day it was last held against its sources, YYYY-MM-DD. */
	readonly checked: string;
}

/** All claims by id. */
export type Ledger = ReadonlyMap<string, Claim>;
