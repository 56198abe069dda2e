import type { Athlete } from '../../lib/schedule/types.ts';
import type { SharedWeek } from '../../lib/url-state/v2.ts';

export type AgeBand = SharedWeek['age'];
export type LiftingBand = SharedWeek['lifting'];

/** The band of an age in years; missing counts as under 50. */
export const ageBand = ({ age = 0 }: Athlete): AgeBand =>
	age >= 60 ? '60-over' : age >= 50 ? '50-59' : 'under-50';

/** The band of completed weeks of lifting; missing counts as 8 or more. */
export const liftingBand = ({ liftingWeeks = 8 }: Athlete): LiftingBand =>
	liftingWeeks >= 8 ? '8-over' : liftingWeeks >= 4 ? '4-7' : 'under-4';

/** A number of years that stands for a band. */
export const ageOf = (band: AgeBand): Athlete['age'] =>
	({ 'under-50': undefined, '50-59': 50, '60-over': 60 })[band];

/** A number of weeks that stands for a band. */
export const liftingWeeksOf = (band: LiftingBand): Athlete['liftingWeeks'] =>
	({ 'under-4': 0, '4-7': 4, '8-over': undefined })[band];
