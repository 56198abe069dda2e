import type { Athlete } from './types.ts';

/** The youngest and oldest age that answers may hold, years. The norms were measured on adults. */
export const AGE_LIMITS = { min: 16, max: 110 } as const;

/** Is the person known to be at least this old? A missing age is not. */
export const isAtLeast = (athlete: Athlete, years: number): boolean =>
	athlete.age !== undefined && athlete.age >= years;

/** The decade of an age from 20 up, `80` standing for everyone older; undefined below 20 and where no age is given. */
export function decadeOf({ age }: Athlete): 20 | 30 | 40 | 50 | 60 | 70 | 80 | undefined {
	if (age === undefined || age < 20) return undefined;
	return Math.min(80, Math.floor(age / 10) * 10) as 20 | 30 | 40 | 50 | 60 | 70 | 80;
}
