import type { Claim } from './types.ts';

/** Months after which a claim has to be held against its sources again. Our rule of thumb. */
export const RECHECK_MONTHS = 12;

/** The day a claim has to be checked again, YYYY-MM-DD; the first of the next month where its day does not exist. */
export function dueOn({ checked }: Pick<Claim, 'checked'>): string {
	const date = new Date(`${checked}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() + RECHECK_MONTHS);
	return date.toISOString().slice(0, 10);
}

/** Is the check overdue on `today` (YYYY-MM-DD)? */
export const isOverdue = (claim: Pick<Claim, 'checked'>, today: string): boolean => dueOn(claim) < today;
