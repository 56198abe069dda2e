/** Hard points are hours: breaking a rule by a whole day, or by one session too many, counts as a day. */
export const A_DAY = 24;

/** Hours missing to a needed gap, rounded up so that any shortfall counts. */
export const hoursMissing = (needed: number, actual: number): number =>
	Math.ceil(Math.max(0, needed - actual));

/** Hours from the end of a run to heavy legs below which the gap is poor (evidence 1.5.1). */
export const LEAST_HOURS_AFTER_RUN = 3;
