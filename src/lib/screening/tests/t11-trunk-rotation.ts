import type { ScreeningTest } from '../types.ts';

/** T11: how far the upper back turns with the lower back locked, degrees. A difference between sides is only ever noted. */
export const trunkRotation: ScreeningTest = {
	id: 'T11',
	slug: 'trunk-rotation',
	name: 'Upper-back rotation',
	question: 'How far does your upper back turn?',
	elements: ['mobility'],
	unit: 'degrees',
	unitText: ['degree', 'degrees'],
	judged: 'weaker-side',
	better: 'more',
	field: 'side',
	input: {
		kind: 'number',
		min: 0,
		max: 90,
		decimals: 0,
		hint: 'Degrees, best of 3. The side you turn to',
		above: 'measure the turn of your upper back from level; 90 is the most we take',
	},
	tries: 3,
	minutes: 3,
	kit: ['a mat', 'a phone with an angle app, or someone to take a photo'],
	steps: [
		'Kneel and sit back on your heels. Put one forearm on the floor between your knees, the other hand behind your head.',
		'Turn that elbow up towards the ceiling as far as it goes, hips still on your heels.',
		'Read the angle from a phone laid on the upper back, or from a photo taken at your head. Three tries on each side.',
	],
	scoring: 'Note the degrees turned from level. Keep the best of three for each side.',
	end: 'Stop if shoulder, knee or back pinches.',
	limits: () => [30, 38, 45],
	limitsFrom: {
		text: 'Our rule of thumb, set round the reported averages.',
		certainty: 'rule-of-thumb',
		sources: ['johnson2012'],
	},
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: '41 to 45 degrees on average in comparable groups, as reported by pages that quote the studies.',
		label: 'averages of 41 to 45',
		low: 41,
		high: 45,
		population: 'healthy adults',
		certainty: 'reported',
		sources: ['johnson2012'],
	}),
	error: {
		relative: false,
		band: 6,
		sides: { relative: false, note: 10, flag: 90 },
		text: 'The smallest change that beats the method is 2 to 6 degrees, depending on how it is measured. We call a change real only above 6, and note sides more than 10 apart.',
		certainty: 'read',
		sources: ['johnson2012'],
	},
	tells: 'How far your ribs and upper back turn, which an easy arm swing needs.',
	cannotTell: 'How economically you run, or whether you will get injured.',
	scaleMax: 75,
	ladders: [
		{
			pattern: 'mobility',
			rungs: [
				{
					name: 'Seated rotation',
					slug: 'open-book',
					dose: { sets: [1, 2], reps: [6, 8], perSide: true },
				},
				{ name: 'Open book', slug: 'open-book', dose: 'start' },
				{ name: 'Open book', slug: 'open-book', dose: 'usual' },
				{
					name: 'Lumbar-locked reach',
					slug: 'open-book',
					dose: { sets: [2, 2], reps: [6, 8], perSide: true },
				},
			],
		},
	],
};
