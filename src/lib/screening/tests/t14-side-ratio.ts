import type { DerivedTest, TestResult } from '../types.ts';

/**
 * T14: right against left, worked out from the side planks (T13). The ratios with other muscle groups need tests that are awkward at
 * home and are left out (evidence §2.1 T14). It adds nothing to an element: T13 has counted there already.
 */
export const sideRatio: DerivedTest = {
	id: 'T14',
	slug: 'side-ratio',
	name: 'Side plank, right against left',
	from: 'T13',
	scoring: 'Divide the seconds on the right by those on the left. 1 means that both sides held equally long.',
	limitsFrom: {
		text: 'Coaches want this ratio close to 1. We speak up only when the sides are 10 % or more apart.',
		certainty: 'rule-of-thumb',
		sources: ['mcgill1999'],
	},
	advice: 'Start with the weaker side and give it one more set.',
	tells: 'Whether one side of your trunk holds clearly longer than the other.',
	cannotTell: 'Why, or whether you will get injured.',
};

/** The ratio right to left, and whether the sides are far enough apart to act on it. Undefined where a side is unknown or 0. */
export function ratioOf(
	sidePlank: TestResult,
): { readonly ratio: number; readonly isUneven: boolean } | undefined {
	if (sidePlank.outcome === 'unknown' || !sidePlank.sides || sidePlank.sides.left === 0) return undefined;
	const { left, right, asymmetry } = sidePlank.sides;
	return { ratio: right / left, isUneven: asymmetry.balance === 'flag' };
}
