import type { ScreeningTest } from '../types.ts';

/** T10: how far the fingertips stay from the floor; less is better and 0 is a touch. A check of comfort, the same for everyone. */
export const toeTouch: ScreeningTest = {
	id: 'T10',
	slug: 'toe-touch',
	name: 'Standing toe touch',
	question: 'How far from the floor are your fingertips?',
	elements: ['mobility'],
	unit: 'cm',
	unitText: ['cm short', 'cm short'],
	judged: 'whole',
	better: 'less',
	field: 'Fingertips to floor',
	input: {
		kind: 'number',
		min: 0,
		max: 80,
		decimals: 1,
		hint: 'Centimetres short of the floor, best of 3. Enter 0 if you touch it',
		above: 'measure again in centimetres; 80 is the most we take',
		below: 'enter 0 if you touch the floor',
	},
	tries: 3,
	minutes: 1,
	kit: ['a tape measure or ruler'],
	steps: [
		'Stand with feet together and knees straight.',
		'Reach slowly down towards the floor. Do not bounce. Three tries.',
	],
	scoring: 'Measure from fingertips to floor in centimetres. Keep the smallest.',
	end: 'Stop if it pulls in your back or down a leg.',
	limits: () => [20, 10, 0],
	limitsFrom: { text: 'Our rule of thumb.', certainty: 'rule-of-thumb', sources: [] },
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: 'No norm that we trust. It is a check of comfort and nothing to chase: in a small study the less flexible runners were the more economical ones.',
		population: '8 runners',
		n: 8,
		certainty: 'recalled',
		sources: ['trehearn2009'],
	}),
	error: {
		relative: true,
		band: 0.15,
		text: 'We call a change real from 15 %.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'Whether bending down with straight knees is comfortable.',
	cannotTell: 'How well you run, or whether you will get injured.',
	scaleMax: 40,
	ladders: [
		{
			pattern: 'mobility',
			rungs: [
				{ name: 'Hinge with hands on a wall', slug: 'inchworm', dose: { sets: [2, 2], reps: [5, 8] } },
				{ name: 'Inchworm', slug: 'inchworm', dose: 'start' },
				{ name: 'Inchworm', slug: 'inchworm', dose: 'usual' },
				{ name: 'Inchworm with a push-up', slug: 'inchworm', dose: { sets: [2, 2], reps: [5, 5] } },
			],
		},
	],
};
