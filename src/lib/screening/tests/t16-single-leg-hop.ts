import type { ScreeningTest } from '../types.ts';

/**
 * T16: (a) ten hops on the spot, yes or no, part of the gate to jumping; (b) one hop forward, of which only the symmetry is judged: the
 * shorter in percent of the longer. Asked only of legs that manage the heel raises (`leftOutBecause`).
 */
export const singleLegHop: ScreeningTest = {
	id: 'T16',
	slug: 'single-leg-hop',
	name: 'Single-leg hop',
	question: 'Can you hop quietly, and as far on both legs?',
	elements: ['power'],
	unit: 'cm',
	unitText: ['cm', 'cm'],
	judged: 'symmetry',
	better: 'more',
	levelUnit: ['%', '%'],
	field: 'leg',
	input: {
		kind: 'number',
		min: 10,
		max: 300,
		decimals: 0,
		hint: 'Hop for distance in centimetres, toe to heel, best of 3. Leave both empty if you only did the ten hops',
		above: 'measure again in centimetres; 300 is the most we take',
		below: 'enter the distance in centimetres, at least 10',
	},
	hops: 'Ten hops on the spot, quiet and free of pain?',
	tries: 3,
	minutes: 3,
	kit: ['a level floor with 2 metres of room', 'a tape measure'],
	when: 'Only after 20 heel raises on each leg (from 60, as many as the norm for your age), and only if nothing hurts.',
	steps: [
		'Rest until your calves feel fresh again after the heel raises.',
		'Hop ten times on the spot on one leg, quiet and springy. Change legs. If one leg is loud or hurts, stop here.',
		'If both were quiet and free of pain: hop forward once as far as you can, arms free, and stand still for two seconds. Best of three on each leg.',
	],
	scoring:
		'Answer yes only if all ten hops were quiet and did not hurt. Measure from where your toe was to where your heel landed.',
	end: 'Stop at any pain in foot, shin, heel cord or knee. Never hop to test a sore spot of bone.',
	limits: () => [85, 90, 95],
	limitsFrom: {
		text: '90 % is a bar used after injuries, as commonly taught. The other steps are our rule of thumb. We use no norm for distance.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	groups: [{ label: 'Everyone', athlete: {} }],
	norm: () => ({
		text: 'In hop tests, healthy active people reach about 99 % on the shorter side, as reported by pages that quote the study.',
		label: 'about 99 %',
		low: 99,
		high: 99,
		population: 'healthy active adults',
		certainty: 'reported',
		sources: ['munro2011'],
	}),
	error: {
		relative: true,
		band: 0.15,
		text: 'We call a change in distance real from 15 %.',
		certainty: 'rule-of-thumb',
		sources: [],
	},
	tells: 'Whether both legs can take off and land alike, and whether you are ready for jumps.',
	cannotTell: 'Whether a sore bone or tendon is healthy, or whether you will get injured.',
	scaleMin: 70,
	scaleMax: 100,
	ladders: [
		{
			pattern: 'plyometric',
			rungs: [
				{ name: 'Snap-down', slug: 'drop-landing', dose: { sets: [2, 3], reps: [5, 5] } },
				{ name: 'Drop landing', slug: 'drop-landing', dose: 'start' },
				{ name: 'Drop landing', slug: 'drop-landing', dose: 'usual' },
				{ name: 'Single-leg pogo', slug: 'single-leg-pogo', dose: 'start' },
			],
		},
	],
};
