import { type Change, nextSession, type NextDayReport, SPARE_REPS } from '../progression/next-day.ts';
import type { Claim } from './types.ts';

const checked = '2026-11-30';

/** The change of that kind the check asks for after such a day. Throws when it asks for none. */
function change<K extends Change['what']>(report: NextDayReport, what: K): Change & { readonly what: K } {
	const found = nextSession(report).changes.find(
		(each): each is Change & { readonly what: K } => each.what === what,
	);
	if (!found) throw new Error(`The next-day check asks for no "${what}" after "${report.answer}"`);
	return found;
}

const worst = { answer: 'could-not-run' } as const;
const { hours } = change(worst, 'wait');

/** The next-day check as claims, with the numbers it counts with. */
export const NEXT_DAY_CLAIMS: Readonly<Record<string, Claim>> = {
	'next-day-too-little': {
		says: 'If you noticed nothing the next day, {times:words} in a row, and had {spare} more in reserve than planned, the session was too small.',
		numbers: { times: { value: 2, unit: 'times' }, spare: { value: SPARE_REPS, unit: 'reps' } },
		sources: ['seed000'],
		certainty: 'rule-of-thumb',
		checked,
	},
	'next-day-right': {
		says: 'If you noticed the session, were fine after a warm-up and ran as usual, it was the right size.',
		numbers: {},
		sources: ['seed000'],
		certainty: 'rule-of-thumb',
		checked,
	},
	'next-day-too-much': {
		says: 'If it affected your day or your run, do the same session again with {sets:words} less of the exercise that made you sore, and keep the load.',
		numbers: { sets: { value: change({ answer: 'affected' }, 'fewer-sets').sets, unit: 'sets' } },
		sources: ['seed000', 'burt2023'],
		certainty: 'rule-of-thumb',
		checked,
	},
	'next-day-far-too-much': {
		says: 'If you could not run, or are still sore after {sore}, cut sets by {sets} and load by {load}, leave out slow lowering and jumps, wait {wait} and make the next key run easy.',
		numbers: {
			sore: { value: hours, unit: 'hours' },
			sets: { value: change(worst, 'cut-sets').percent, unit: '%' },
			load: { value: change(worst, 'cut-load').percent, unit: '%' },
			wait: { value: hours, unit: 'hours' },
		},
		sources: ['seed000', 'burt2023'],
		certainty: 'rule-of-thumb',
		checked,
	},
};
