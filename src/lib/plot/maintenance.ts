import type { Ledger } from '../claims/types.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { multiples } from './scale.ts';
import type { Look, Row, RowPlot } from './types.ts';

/** How little keeps strength and muscle, and for how many weeks that was seen. */
export function maintenancePlot(ledger: Ledger): RowPlot {
	const numbers = numbersOf(ledger);
	const longest = Math.max(...STUDIES.map(({ claim }) => numbers.value(claim, 'weeks')));
	return {
		kind: 'rows',
		title: 'How long less work keeps strength',
		gist: numbers.fill(
			'One session a week kept strength in every study, for {weekly-vs-fortnightly.weeks:bare} to {maintenance-once-a-week.weeks}. Once a fortnight did not. A fraction of the volume kept the muscle size of younger adults, not of older ones.',
		),
		caption:
			'What kept strength and muscle size, and for how many weeks it was followed. Footballers, cyclists and people in general; none of it is about distance runners in particular.',
		key: [
			{ tone: 'str', marks: [{ kind: 'span', from: 0, to: 1, look: 'solid' }], text: 'kept' },
			{ tone: 'str', marks: [{ kind: 'span', from: 0, to: 1, look: 'open' }], text: 'kept, from memory' },
			{ tone: 'str', marks: [{ kind: 'span', from: 0, to: 1, look: 'hatched' }], text: 'not kept' },
			{
				tone: 'str',
				marks: [{ kind: 'span', from: 0, to: 1, look: 'ghost' }],
				text: 'not kept, from memory',
			},
		],
		axis: {
			from: 0,
			to: longest,
			label: 'weeks',
			ticks: multiples(0, longest, 8).map((at) => ({ at, text: `${at}` })),
		},
		head: ['What was done', 'What became of it'],
		rows: STUDIES.map((study) => rowOf(study, numbers)),
	};
}

interface Study {
	readonly claim: string;
	readonly label: string;
	readonly who: string;
	readonly outcome: string;
	readonly look: Look;
	readonly group?: string;
}
const FRACTION = '{maintenance-fraction.third} or {maintenance-fraction.ninth:bare}\u00A0% of the volume';
const STUDIES: readonly Study[] = [
	{
		group: 'Strength',
		claim: 'maintenance-once-a-week',
		label: 'Once a week, {maintenance-once-a-week.sets:words} of an exercise, same load',
		who: 'people in general, a review',
		outcome: 'kept',
		look: 'solid',
	},
	{
		claim: 'weekly-vs-fortnightly',
		label: 'Once a week',
		who: '{weekly-vs-fortnightly.people} footballers',
		outcome: 'kept',
		look: 'solid',
	},
	{
		claim: 'weekly-vs-fortnightly',
		label: 'Once in {weekly-vs-fortnightly.fortnight:words}',
		who: 'the same',
		outcome: 'not kept',
		look: 'hatched',
	},
	{
		claim: 'cyclists-in-season',
		label: 'Once a week in season',
		who: 'trained cyclists',
		outcome: 'kept',
		look: 'open',
	},
	{
		claim: 'maintenance-fraction',
		label: FRACTION,
		who: 'aged {maintenance-fraction.young} or {maintenance-fraction.old}',
		outcome: 'largely kept',
		look: 'open',
	},
	{
		group: 'Muscle size',
		claim: 'maintenance-fraction',
		label: FRACTION,
		who: 'aged {maintenance-fraction.young}',
		outcome: 'kept',
		look: 'open',
	},
	{
		claim: 'maintenance-fraction',
		label: FRACTION,
		who: 'aged {maintenance-fraction.old}',
		outcome: 'not kept',
		look: 'ghost',
	},
];

function rowOf({ claim, label, who, outcome, look, group }: Study, numbers: Numbers): Row {
	const text = `${outcome}, ${numbers.text(claim, 'weeks')}`;
	return {
		...(group !== undefined && { group }),
		label: capital(numbers.fill(label)),
		note: numbers.fill(who),
		says: text,
		claim,
		tone: 'str',
		marks: [
			{ kind: 'span', from: 0, to: numbers.value(claim, 'weeks'), look },
			{ kind: 'words', at: 0, text },
		],
	};
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
