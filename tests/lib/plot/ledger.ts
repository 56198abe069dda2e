import type { Claim, Ledger, Quantity } from '../../../src/lib/claims/types.ts';

type Numbers = Readonly<Record<string, Quantity>>;

const plain = (value: number): Quantity => ({ value });
const hours = (value: number): Quantity => ({ value, unit: 'hours' });
const weeks = (value: number): Quantity => ({ value, unit: 'weeks' });
const percent = (value: number): Quantity => ({ value, unit: '%' });
const effect = (value: number, ci?: readonly [number, number]): Quantity => ({ value, signed: true, ci });

/** Loads by reps, as the ledger names them: `epley1`, `epley2` … */
const loads = (prefix: string, values: Readonly<Record<number, number>>): Numbers =>
	Object.fromEntries(Object.entries(values).map(([reps, load]) => [`${prefix}${reps}`, percent(load)]));

/** Made-up numbers of the right kind: what is drawn must follow them, whatever they are. */
const NUMBERS: Readonly<Record<string, Numbers>> = {
	'heavy-vs-jumps': {
		heavy: effect(-0.5, [-0.8, -0.2]),
		jumps: effect(-0.1, [-0.4, 0.2]),
		studies: plain(9),
	},
	'heavier-vs-lighter': {
		load: percent(88),
		reps: { value: 3, unit: 'reps' },
		heavier: effect(-0.4, [-0.7, -0.1]),
		lighter: effect(-0.2, [-1.1, 0.7]),
	},
	'longer-vs-shorter': {
		longWeeks: weeks(11),
		shortWeeks: { from: 5, to: 7, unit: 'weeks' },
		longer: effect(-0.6, [-0.9, -0.3]),
		shorter: effect(-0.2, [-0.5, 0.1]),
	},
	'method-effects': {
		heavy: effect(-0.3),
		combined: effect(-0.4),
		jumps: effect(-0.2),
		heavyLoad: percent(77),
		jumpSpeed: { value: 13, unit: 'km/h' },
	},
	'soreness-hours': {
		onset: { from: 5, to: 20, unit: 'hours' },
		peak: { from: 20, to: 70, unit: 'hours' },
		gone: { from: 4, to: 6, unit: 'days' },
	},
	'easy-run-when-sore': { easy: percent(70), first: hours(22), second: hours(44) },
	'hard-run-when-sore': { hard: percent(70), first: hours(22), second: hours(44) },
	'maximal-run-when-sore': { hours: hours(44), studies: plain(2) },
	'maintenance-once-a-week': { weeks: weeks(30), sets: { value: 1, unit: 'sets' } },
	'weekly-vs-fortnightly': { weeks: weeks(10), fortnight: weeks(2), people: plain(15) },
	'cyclists-in-season': { weeks: weeks(11) },
	'maintenance-fraction': {
		weeks: weeks(29),
		third: percent(33),
		ninth: percent(11),
		young: { from: 20, to: 35 },
		old: { from: 60, to: 75 },
	},
	'epley-load': loads('epley', { 1: 100, 2: 93, 5: 85, 7: 81, 10: 74 }),
	'brzycki-load': loads('brzycki', { 1: 100, 2: 97, 5: 89, 7: 83, 10: 74 }),
	'load-from-reps': {
		...loads('load', { 1: 100, 2: 95, 5: 87, 7: 82, 10: 74 }),
		most: { value: 10, unit: 'reps' },
		spread: percent(6),
		reps: { value: 4, unit: 'reps' },
		reserve: { value: 3, unit: 'reps' },
		total: { value: 7, unit: 'reps' },
	},
	'reps-vary': { studies: plain(200) },
	'taper-two-weeks': { weeks: weeks(2), cut: { from: 40, to: 55, unit: '%' } },
	'taper-three-weeks': { days: { value: 22, unit: 'days' } },
	'planner-taper': { cut: percent(30), first: { value: 13, unit: 'days' } },
	'planner-race': { a: { value: 8, unit: 'days' }, last: hours(48) },
	'lifters-taper': {
		weeks: { from: 1, to: 2, unit: 'weeks' },
		cut: { from: 30, to: 70, unit: '%' },
		last: { from: 4, to: 9, unit: 'days' },
	},
};

/** A ledger with every claim that plots rest on; `changes` replace numbers of a claim, `ids` keep only those claims. */
export const ledgerWith = (
	changes: Readonly<Record<string, Numbers>> = {},
	ids: readonly string[] = Object.keys(NUMBERS),
): Ledger =>
	new Map(
		ids.map((id): [string, Claim] => [
			id,
			{
				says: 'It says so.',
				numbers: { ...NUMBERS[id], ...changes[id] },
				sources: [`source-of-${id}`],
				certainty: 'read',
				checked: '2026-11-22',
			},
		]),
	);

export { effect, weeks };
