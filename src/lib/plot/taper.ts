import type { Ledger } from '../claims/types.ts';
import { numbersOf } from './numbers.ts';
import { multiples } from './scale.ts';
import type { RowPlot, Words } from './types.ts';

const WEEK = 7;
const DAY = 24;

/** The last weeks before a race that matters: how much running, how many sets, and when the last heavy session stands. */
export function taperPlot(ledger: Ledger): RowPlot {
	const numbers = numbersOf(ledger);
	const earliest = numbers.value('taper-three-weeks', 'days');
	const taper = numbers.value('taper-two-weeks', 'weeks') * WEEK;
	const [least, most] = numbers.range('taper-two-weeks', 'cut');
	const cutFrom = numbers.value('planner-taper', 'first');
	const sets = left(numbers.value('planner-taper', 'cut'));
	const lastHeavy = numbers.value('planner-race', 'a');
	const lastLegs = numbers.value('planner-race', 'last') / DAY;
	const [latest, soonest] = numbers.range('lifters-taper', 'last');
	return {
		kind: 'rows',
		title: 'The weeks before a race',
		gist: numbers.fill(
			'Running volume falls in the last {taper-two-weeks.weeks:words}. Heavy leg work loses sets and then stops; the last days hold nothing for the legs.',
		),
		caption: numbers.fill(
			'The weeks before a race that matters. Height is how much is done, against what is usual. The run taper is from pooled studies of competitive endurance athletes, who kept intensity and frequency; what happens to leg work is our rule of thumb.',
		),
		key: [
			{
				tone: 'run',
				marks: [{ kind: 'span', from: 0, to: 1, look: 'hatched' }],
				text: 'somewhere in this range',
			},
			{ tone: 'str', marks: [{ kind: 'point', at: 0.5, shape: 'square' }], text: 'last heavy session' },
		],
		axis: {
			from: earliest,
			to: 0,
			label: 'days before the race',
			ticks: multiples(0, earliest, WEEK).map((at) => ({ at, text: at === 0 ? 'race' : `${at}` })),
		},
		head: ['What', 'How much'],
		rows: [
			{
				label: 'Running',
				note: 'kept as hard and as often as usual',
				says: numbers.fill(
					'{taper-two-weeks.cut} less over {taper-two-weeks.weeks}; tapers of up to {taper-three-weeks.days} helped as well',
				),
				claim: 'taper-two-weeks',
				tone: 'run',
				marks: [
					{ kind: 'span', from: earliest, to: taper, look: 'solid', high: 1 },
					{ kind: 'span', from: taper, to: 0, look: 'solid', high: left(most) },
					{ kind: 'span', from: taper, to: 0, look: 'hatched', low: left(most), high: left(least) },
					word((earliest + taper) / 2, 'usual'),
					word(taper / 2, numbers.fill('{taper-two-weeks.cut} less')),
				],
			},
			{
				label: 'Heavy legs',
				note: 'sets; the load stays',
				says: numbers.fill(
					'{planner-taper.cut} fewer sets from {planner-taper.first} before, the last session {planner-race.a} before',
				),
				claim: 'planner-taper',
				tone: 'str',
				marks: [
					{ kind: 'span', from: earliest, to: cutFrom, look: 'solid', high: 1 },
					{ kind: 'span', from: cutFrom, to: lastHeavy, look: 'solid', high: sets },
					{ kind: 'point', at: lastHeavy, shape: 'square' },
					word((earliest + cutFrom) / 2, 'usual'),
					word((cutFrom + lastHeavy) / 2, numbers.fill('{planner-taper.cut} less')),
					word(lastHeavy / 2, 'none'),
				],
			},
			{
				label: 'Light legs and jumps',
				says: numbers.fill('None in the last {planner-race.last}'),
				claim: 'planner-race',
				tone: 'str',
				marks: [
					{ kind: 'span', from: earliest, to: lastLegs, look: 'open' },
					word((earliest + lastLegs) / 2, 'may stay'),
					word(lastLegs / 2, 'none'),
				],
			},
			{
				label: 'Lifters’ own tapers',
				note: 'as commonly taught',
				says: numbers.fill(
					'{lifters-taper.cut} less volume over {lifters-taper.weeks}, same load, last heavy session {lifters-taper.last} before',
				),
				claim: 'lifters-taper',
				tone: 'str',
				marks: [
					{ kind: 'interval', from: soonest, to: latest },
					word((soonest + latest) / 2, 'last heavy session'),
				],
			},
		],
	};
}

/** What a cut leaves, as a share. */
const left = (cut: number): number => (100 - cut) / 100;
const word = (at: number, text: string): Words => ({ kind: 'words', at, text });
