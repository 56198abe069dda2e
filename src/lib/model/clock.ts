/** Minutes after midnight as `HH:MM`. */
export function clockText(minutes: number): string {
	const two = (value: number): string => `${value}`.padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `HH:MM`, 00:00 to 23:59, as minutes after midnight. Throws a `RangeError` for anything else. */
export function clockMinutes(text: string): number {
	const match = CLOCK.exec(text);
	if (!match) throw new RangeError(`Expected a time such as 07:00, got "${text}"`);
	return Number(match[1]) * 60 + Number(match[2]);
}

/** The shape of a clock time. */
export const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
