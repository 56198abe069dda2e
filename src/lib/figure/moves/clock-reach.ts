import type { Move } from '../move.ts';

export const CLOCK_REACH: Move = {
	slug: 'clock-reach',
	title: 'Clock reach',
	desc: 'Stands on one leg in the middle of a clock on the floor, hands on the hips. Reaches the other foot to 12 in front and behind to 7, brushing the floor, the standing knee bent over the toes and its heel down, and comes back to the middle each time.',
	athlete: 'woman',
	view: 'side',
	camera: [16, 8],
	keys: [
		{
			hold: 0.2,
			pose: {
				...{ lean: 12, neck: -6, over: 3.8, root: { on: 'right-foot', at: [0, 2, 0] } },
				rightLeg: { shin: 26, knee: 56 },
				leftLeg: { foot: [20, 4, 0.4] },
				arms: { hand: [1, 8.8, 8], from: 'pelvis', elbowTo: [-0.9, 0.8, -0.1] },
			},
		},
		{
			number: 3,
			take: 0.9,
			pose: { lean: 3, neck: 0, rightLeg: { knee: 14 }, leftLeg: { foot: [1, 5, 5], heel: 12 } },
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 1.1,
			hold: 0.4,
			pose: { lean: 38, neck: -20, rightLeg: { knee: 58 }, leftLeg: { foot: [-37.5, 11, 0.4], heel: 52 } },
		},
	],
	back: 'same-way',
	faults: [
		{
			label: 'Steps onto reaching foot',
			key: 3,
			change: { lean: 20, neck: -8, over: -14, leftLeg: { heel: 20 } },
		},
		{
			label: 'Standing knee falls in',
			key: 3,
			view: 'front',
			change: {
				...{ over: undefined, root: { on: 'pelvis', at: [-13, 0, 44] } },
				rightLeg: { foot: [0, 2, 0], kneeTo: [1, -0.5, 0] },
			},
		},
	],
};
