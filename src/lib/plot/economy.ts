import { intervalText } from '../claims/quantity.ts';
import type { Ledger } from '../claims/types.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { endsAround, multiples } from './scale.ts';
import type { Row, RowPlot, Shape } from './types.ts';

/** What training does to running economy, by method, load and length: each effect with its interval. */
export function economyPlot(ledger: Ledger): RowPlot {
	const numbers = numbersOf(ledger);
	const rows = EFFECTS.map((effect) => rowOf(effect, numbers));
	const ends = endsAround(
		rows.flatMap(({ marks }) =>
			marks.flatMap((mark) => (mark.kind === 'interval' ? [mark.from, mark.to] : [0])),
		),
		0.25,
	);
	return {
		kind: 'rows',
		title: 'Effect of strength work on running economy',
		gist: numbers.fill(
			'Most effects lie on the side of cheaper running. The intervals of heavy lifting, the heaviest loads and the longer programmes stay clear of no effect; those of jumps, lighter loads and shorter programmes reach past it.',
		),
		caption: numbers.fill(
			'What strength work does to running economy on average, with 95\u00A0% intervals. Effects are standardised: a minus means less oxygen at the same speed. Distance runners, {heavy-vs-jumps.studies} studies; groups of studies are compared, not the same runners.',
		),
		key: [
			{ tone: 'str', marks: [{ kind: 'point', at: 0.5, shape: 'square' }], text: 'lifting' },
			{ tone: 'str', marks: [{ kind: 'point', at: 0.5, shape: 'triangle' }], text: 'jumps' },
			{ tone: 'str', marks: [{ kind: 'point', at: 0.5, shape: 'both' }], text: 'both' },
			{
				tone: 'str',
				marks: [{ kind: 'point', at: 0.5, shape: 'square', hollow: true }],
				text: 'hollow: from memory, interval not at hand',
			},
		],
		axis: {
			...ends,
			base: 0,
			label: 'standardised effect',
			ticks: multiples(ends.from, ends.to, 0.5).map((at) => ({
				at,
				text: at < 0 ? `\u2212${-at}` : `${at}`,
			})),
			words: [
				{ kind: 'words', at: ends.from, text: '\u2190 cheaper running', anchor: 'start' },
				{ kind: 'words', at: 0, text: 'no effect', anchor: 'middle' },
				{ kind: 'words', at: ends.to, text: 'dearer \u2192', anchor: 'end' },
			],
		},
		head: ['What was trained', 'Effect on economy'],
		rows,
	};
}

interface Effect {
	readonly claim: string;
	readonly name: string;
	readonly label: string;
	readonly shape: Shape;
	readonly group?: string;
}
const EFFECTS: readonly Effect[] = [
	{ group: 'By method', claim: 'heavy-vs-jumps', name: 'heavy', label: 'Heavy lifting', shape: 'square' },
	{ claim: 'heavy-vs-jumps', name: 'jumps', label: 'Jump training', shape: 'triangle' },
	{
		group: 'By load',
		claim: 'heavier-vs-lighter',
		name: 'heavier',
		label: 'At least {heavier-vs-lighter.load} of 1RM, or no more than {heavier-vs-lighter.reps}',
		shape: 'square',
	},
	{ claim: 'heavier-vs-lighter', name: 'lighter', label: 'Lighter loads', shape: 'square' },
	{
		group: 'By length',
		claim: 'longer-vs-shorter',
		name: 'longer',
		label: '{longer-vs-shorter.longWeeks} or more',
		shape: 'square',
	},
	{
		claim: 'longer-vs-shorter',
		name: 'shorter',
		label: '{longer-vs-shorter.shortWeeks}',
		shape: 'square',
	},
	{
		group: 'By method, a second analysis',
		claim: 'method-effects',
		name: 'heavy',
		label: 'Heavy lifting, at least {method-effects.heavyLoad} of 1RM',
		shape: 'square',
	},
	{ claim: 'method-effects', name: 'combined', label: 'Lifting and jumps mixed', shape: 'both' },
	{
		claim: 'method-effects',
		name: 'jumps',
		label: 'Jump training, measured at up to {method-effects.jumpSpeed}',
		shape: 'triangle',
	},
];

function rowOf({ claim, name, label, shape, group }: Effect, numbers: Numbers): Row {
	const interval = numbers.interval(claim, name);
	const effect = numbers.text(claim, name);
	const span = intervalText(numbers.quantity(claim, name));
	return {
		...(group !== undefined && { group }),
		label: numbers.fill(label),
		aside: effect,
		// Spaces that break, for narrow tables.
		says: span === undefined ? `${effect}, from memory` : `${effect} (${span.replaceAll('\u00A0', ' ')})`,
		claim,
		tone: 'str',
		marks: [
			...(interval ? [{ kind: 'interval' as const, from: interval[0], to: interval[1] }] : []),
			{ kind: 'point', at: numbers.value(claim, name), shape, hollow: !interval },
		],
	};
}
