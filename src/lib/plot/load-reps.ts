import type { Ledger } from '../claims/types.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { endsAround, multiples } from './scale.ts';
import type { CurvePlot, Series } from './types.ts';

const WHOLE = 100;

/** How heavy a load is that can be lifted so many times: both formulas, the spread we give them, and an example. */
export function loadRepsPlot(ledger: Ledger): CurvePlot {
	const numbers = numbersOf(ledger);
	const most = numbers.value('load-from-reps', 'most');
	const reps = multiples(1, most, 1).filter(
		(count) => ledger.get('load-from-reps')?.numbers[`load${count}`] !== undefined,
	);
	const spread = numbers.value('load-from-reps', 'spread');
	const example = numbers.value('load-from-reps', 'total');
	const series = (claim: string, prefix: string): Series =>
		reps.map((x) => ({ x, y: numbers.value(claim, `${prefix}${x}`) }));
	const [epley, brzycki] = [series('epley-load', 'epley'), series('brzycki-load', 'brzycki')];
	const mean = epley.map(({ x, y }, index) => ({ x, y: (y + (brzycki[index]?.y ?? y)) / 2 }));
	// Nobody lifts more than their 1RM, so the spread ends there.
	const shifted = (by: number): Series => mean.map(({ x, y }) => ({ x, y: Math.min(WHOLE, y + by) }));
	const [low, high] = [shifted(-spread), shifted(spread)];
	const y = endsAround(
		[...low, ...high].map((point) => point.y),
		10,
	);
	return {
		kind: 'curve',
		title: 'Load by the reps it allows',
		gist: numbers.fill(
			'Two curves fall from the whole 1RM at one rep to {epley-load.epley10} at {load-from-reps.most}; a band of {load-from-reps.spread} either way lies around them. Example: {load-from-reps.reps} with {load-from-reps.reserve:bare} in reserve is {load-from-reps.load7} of 1RM.',
		),
		caption: numbers.fill(
			'How heavy a load is when it allows this many reps and no more, by two formulas. The band is our rule of thumb: give or take {load-from-reps.spread} of 1RM, because people and lifts differ ({reps-vary.studies} studies found so). The mark reads {load-from-reps.reps} done with {load-from-reps.reserve:bare} in reserve.',
		),
		key: [],
		x: {
			from: 1,
			to: most,
			label: 'reps done plus reps in reserve',
			ticks: multiples(1, most, 1).map((at) => ({ at, text: `${at}` })),
		},
		y: {
			...y,
			label: '% of 1RM',
			ticks: multiples(y.from, y.to, 10).map((at) => ({ at, text: `${at}` })),
		},
		curves: [
			{
				name: 'Epley',
				claim: 'epley-load',
				dashed: false,
				points: epley,
			},
			{
				name: 'Brzycki',
				claim: 'brzycki-load',
				dashed: true,
				points: brzycki,
			},
		],
		spread: { claim: 'load-from-reps', low, high },
		example: {
			x: example,
			y: numbers.value('load-from-reps', `load${example}`),
			text: numbers.fill('{load-from-reps.load7}'),
		},
		head: ['Reps done plus in reserve', 'Epley', 'Brzycki', 'We count with'],
		lines: reps.map((count) => linesOf(count, numbers)),
	};
}

const linesOf = (count: number, numbers: Numbers): readonly string[] => [
	`${count}`,
	numbers.text('epley-load', `epley${count}`),
	numbers.text('brzycki-load', `brzycki${count}`),
	numbers.text('load-from-reps', `load${count}`),
];
