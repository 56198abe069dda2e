/**
 * The drawn body. Lengths are hundredths of stature after Drillis and Contini, masses and centres of mass fractions after Dempster, both
 * as printed in Winter, Biomechanics and Motor Control of Human Movement (2009), figure 4.1 and table 4.1.
 */
export const STATURE = 100;

/** Heights above the floor and lengths from the source, in hundredths of stature. */
export const WINTER = {
	ankleHeight: 3.9,
	kneeHeight: 28.5,
	hipHeight: 53,
	shoulderHeight: 81.8,
	upperArm: 18.6,
	foreArm: 14.6,
	hand: 10.8,
	foot: 15.2,
} as const;

/** What the figure is made of. The source gives no joints inside trunk, neck and foot: those cuts are ours and add up to its lengths. */
export const BONES = {
	shank: WINTER.kneeHeight - WINTER.ankleHeight,
	thigh: WINTER.hipHeight - WINTER.kneeHeight,
	pelvis: 9.6,
	abdomen: 7.4,
	thorax: 13,
	neck: 4,
	head: 13,
	upperArm: WINTER.upperArm,
	foreArm: WINTER.foreArm,
	/** From the wrist to the middle of a closed hand. */
	grip: 3.4,
	/** A closed hand is about half as long as the open one of the source. */
	hand: WINTER.hand / 2,
	ankleHeight: WINTER.ankleHeight,
	/** Behind the ankle, as far as the sole reaches. */
	heel: 3.8,
	/** Ahead of the ankle, where the foot bends. */
	ball: 7.2,
	ballHeight: 0.9,
	/** From the middle of the sole to its edge. */
	soleHalf: 3,
	toe: WINTER.foot - 3.8 - 7.2,
	/** Half the width of the foot: how high the ankle is when the foot lies on its side. */
	footHalf: 2.6,
	/** Half the distance between the hip joints. */
	hipHalf: 5.2,
	/** The shoulder joint below the base of the neck. */
	shoulderDrop: 1.2,
} as const;

/** Half the distance between the shoulder joints. */
export const SHOULDER_HALF = { woman: 8.8, man: 9.7 } as const;

/** Shares of body mass; both sides have the limbs. Thorax and abdomen are one segment in the source, cut here by length. */
export const MASSES = {
	foot: 0.0145,
	shank: 0.0465,
	thigh: 0.1,
	pelvis: 0.142,
	abdomen: (0.355 * 7.4) / 20.4,
	thorax: (0.355 * 13) / 20.4,
	head: 0.081,
	upperArm: 0.028,
	foreArm: 0.016,
	hand: 0.006,
} as const;

/**
 * Where the mass of a segment lies, as a share of its length from the end nearer the trunk. Limbs are the source's; pelvis, abdomen, thorax
 * and head are cut differently here than there, so their middles are ours.
 */
export const CENTRES = {
	foot: 0.5,
	shank: 0.433,
	thigh: 0.433,
	pelvis: 0.5,
	abdomen: 0.5,
	thorax: 0.5,
	head: 0.5,
	upperArm: 0.436,
	foreArm: 0.43,
	hand: 0.506,
} as const;
