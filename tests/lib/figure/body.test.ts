import { describe, expect, it } from 'vitest';
import { BONES, CENTRES, MASSES, STATURE, WINTER } from '../../../src/lib/figure/body.ts';
import { skeleton } from '../../../src/lib/figure/kinematics.ts';
import { changed, STANDING } from '../../../src/lib/figure/pose.ts';

const PAIRED = new Set(['foot', 'shank', 'thigh', 'upperArm', 'foreArm', 'hand']);

describe('the body', () => {
	it('has segments that weigh exactly one body', () => {
		const total = Object.entries(MASSES).reduce(
			(sum, [name, mass]) => sum + mass * (PAIRED.has(name) ? 2 : 1),
			0,
		);
		expect(total).toBeCloseTo(1, 9);
	});

	it('cuts the trunk of the source without adding to it: thorax and abdomen 0.355 of the mass', () => {
		expect(MASSES.abdomen + MASSES.thorax).toBeCloseTo(0.355, 9);
		expect(BONES.pelvis + BONES.abdomen + BONES.thorax - BONES.shoulderDrop).toBeCloseTo(
			WINTER.shoulderHeight - WINTER.hipHeight,
			9,
		);
	});

	it('is as tall as its stature when it stands straight, and every landmark is at the height of the source', () => {
		const upright = changed(STANDING, {
			rightLeg: { shin: 0, knee: 0 },
			root: { on: 'right-foot', at: [0, 5.2, 0] },
		});
		const { joints } = skeleton(upright);
		expect(joints.crown[2]).toBeCloseTo(STATURE, 6);
		expect(joints['right-ankle'][2]).toBeCloseTo(WINTER.ankleHeight, 6);
		expect(joints['right-knee'][2]).toBeCloseTo(WINTER.kneeHeight, 6);
		expect(joints['right-hip'][2]).toBeCloseTo(WINTER.hipHeight, 6);
		expect(joints['right-shoulder'][2]).toBeCloseTo(WINTER.shoulderHeight, 6);
	});

	it('has a foot as long as the source says', () => {
		expect(BONES.heel + BONES.ball + BONES.toe).toBeCloseTo(WINTER.foot, 9);
	});

	it('keeps every centre of mass inside its segment', () => {
		for (const share of Object.values(CENTRES)) expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
	});
});
