import type { Athlete } from '../../lib/schedule/types.ts';
import type { SharedWeek } from '../../lib/url-state/v1.ts';

/** The band of an age in years; missing counts as under 50. */
export const ageBand = ({ age = 0 }: Athlete): SharedWeek['age'] =>
	age >= 60 ? '60-over' : age >= 50 ? '50-59' : 'under-50';

/** The band of completed weeks of lifting; missing counts as 8 or more. */
export const liftingBand = ({ liftingWeeks = 8 }: Athlete): SharedWeek['lifting'] =>
	liftingWeeks >= 8 ? '8-over' : liftingWeeks >= 4 ? '4-7' : 'under-4';
