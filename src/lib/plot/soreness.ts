import type { Ledger } from '../claims/types.ts';
import { numbersOf } from './numbers.ts';
import { multiples } from './scale.ts';
import type { Point, Row, RowPlot, Words } from './types.ts';

const DAY = 24;

/** How long unfamiliar leg work is felt, and which runs pay for it on the days after. */
export function sorenessPlot(ledger: Ledger): RowPlot {
	const numbers = numbersOf(ledger);
	const [begins, begun] = numbers.hours('soreness-hours', 'onset');
	const [worst, easing] = numbers.hours('soreness-hours', 'peak');
	const [going, gone] = numbers.hours('soreness-hours', 'gone');
	const easy = { first: hour('easy-run-when-sore', 'first'), second: hour('easy-run-when-sore', 'second') };
	const hard = { first: hour('hard-run-when-sore', 'first'), second: hour('hard-run-when-sore', 'second') };
	const maximal = hour('maximal-run-when-sore', 'hours');
	const middle = (from: number, to: number) => (from + to) / 2;
	const unknown = { kind: 'span', from: 0, to: gone, look: 'unknown' } as const;
	const noFigures = word(gone, 'no figures', 'end');

	function hour(id: string, name: string): number {
		return numbers.hours(id, name)[0];
	}
	const rows: readonly Row[] = [
		{
			label: 'Soreness',
			note: 'as commonly taught',
			says: numbers.fill(
				'Begins within {soreness-hours.onset}, is worst after {soreness-hours.peak}, is gone after {soreness-hours.gone}',
			),
			claim: 'soreness-hours',
			tone: 'body',
			marks: [
				{ kind: 'span', from: begins, to: begun, look: 'dashed' },
				{ kind: 'span', from: easing, to: going, look: 'faint' },
				{ kind: 'span', from: worst, to: easing, look: 'band' },
				{ kind: 'span', from: going, to: gone, look: 'dashed' },
				word(middle(begins, begun), 'begins'),
				word(middle(worst, easing), 'worst'),
				word(middle(easing, going), 'eases'),
				word(middle(going, gone), 'gone'),
			],
		},
		{
			label: 'Easy running',
			note: numbers.fill('below {easy-run-when-sore.easy} of VO2max'),
			says: numbers.fill(
				'As usual after {easy-run-when-sore.first}, costs more energy after {easy-run-when-sore.second}',
			),
			claim: 'easy-run-when-sore',
			tone: 'run',
			marks: [
				unknown,
				{ kind: 'usual' },
				run(easy.first, { hollow: true }),
				run(easy.second, { hollow: true, below: true }),
				word(easy.first, 'as usual'),
				word(easy.second, 'costs more', 'start'),
				noFigures,
			],
		},
		{
			label: 'Hard running',
			note: numbers.fill('above {hard-run-when-sore.hard} of VO2max'),
			says: numbers.fill('Worse after {hard-run-when-sore.first} and after {hard-run-when-sore.second}'),
			claim: 'hard-run-when-sore',
			tone: 'run',
			marks: [
				unknown,
				{ kind: 'usual' },
				run(hard.first, { below: true }),
				run(hard.second, { below: true }),
				word(hard.first, 'worse'),
				word(hard.second, 'worse'),
				noFigures,
			],
		},
		{
			label: 'As hard as possible',
			note: numbers.fill('{maximal-run-when-sore.studies} studies'),
			says: numbers.fill('Still worse up to {maximal-run-when-sore.hours}'),
			claim: 'maximal-run-when-sore',
			tone: 'run',
			marks: [
				unknown,
				{ kind: 'usual' },
				run(maximal, { below: true }),
				word(maximal, 'still worse'),
				noFigures,
			],
		},
	];
	return {
		kind: 'rows',
		title: 'The days after leg work that makes you sore',
		gist: numbers.fill(
			'Soreness is worst after {soreness-hours.peak} and gone after {soreness-hours.gone}. Easy running is as usual after {easy-run-when-sore.first} and costs more after {easy-run-when-sore.second}; hard running is worse after {hard-run-when-sore.first} and after {hard-run-when-sore.second}. For later days we have no figures.',
		),
		caption:
			'The days after leg work that causes damage: soreness, and what runs cost. Runners and active people, pooled studies; the work was meant to cause damage, and what you are used to costs less. How far a mark hangs below the line says nothing about how much. Where it is hatched we have no figures.',
		key: [
			{
				tone: 'run',
				marks: [{ kind: 'usual' }, { kind: 'point', at: 0.5, shape: 'round' }],
				text: 'on the line: as usual',
			},
			{
				tone: 'run',
				marks: [{ kind: 'usual' }, { kind: 'point', at: 0.5, shape: 'round', below: true }],
				text: 'below it: costs more, or worse',
			},
			{
				tone: 'body',
				marks: [{ kind: 'span', from: 0, to: 1, look: 'dashed' }],
				text: 'begins or ends somewhere in here',
			},
		],
		axis: {
			from: 0,
			to: gone,
			label: 'days after the session',
			ticks: multiples(0, gone, DAY).map((at) => ({ at, text: `${at / DAY}` })),
		},
		head: ['What', 'When'],
		rows,
	};
}

const run = (at: number, more: Partial<Point>): Point => ({ kind: 'point', at, shape: 'round', ...more });
const word = (at: number, text: string, anchor: Words['anchor'] = 'middle'): Words => ({
	kind: 'words',
	at,
	text,
	anchor,
});
