import type { LiftingBand } from '../../lib/model/person.ts';
import type { Athlete } from '../../lib/schedule/types.ts';
import type { SharedWeek } from '../../lib/url-state/v2.ts';

/** As much of an age as the rules need, which is all that a link says. */
export type SharedAge = SharedWeek['age'];

/** The band of an age in years; missing counts as under 50. */
export const sharedAge = ({ age = 0 }: Athlete): SharedAge =>
	age >= 60 ? '60-over' : age >= 50 ? '50-59' : 'under-50';

/** The band of completed weeks of lifting; missing counts as 8 or more. */
export const liftingBand = ({ liftingWeeks = 8 }: Athlete): LiftingBand =>
	liftingWeeks >= 8 ? '8-over' : liftingWeeks >= 4 ? '4-7' : 'under-4';

/** A number of years that stands for a band. */
export const ageOf = (band: SharedAge): number => ({ 'under-50': 40, '50-59': 50, '60-over': 60 })[band];

/** A number of weeks that stands for a band. */
export const liftingWeeksOf = (band: LiftingBand): number => ({ 'under-4': 0, '4-7': 4, '8-over': 8 })[band];
