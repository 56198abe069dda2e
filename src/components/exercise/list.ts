/** One name of a list of `count`, as `Strength, power` is written: a capital first, a comma after all but the last. */
export const withComma = (name: string, index: number, count: number): string =>
	`${index === 0 ? name : ` ${name.toLowerCase()}`}${index < count - 1 ? ',' : ''}`;
