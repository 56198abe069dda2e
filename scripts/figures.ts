/**
 * Draws movements for their author to look at: `node scripts/figures.ts OUT.png SLUG…` draws every key pose, the pose half-way to the
 * next, both faults, and the key poses again in the dark, all at one scale, and prints the angles of each key pose and what cannot be
 * reached. Without slugs: all movements.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { angles } from '../src/lib/figure/angles.ts';
import { balanced, centreOfMass } from '../src/lib/figure/balance.ts';
import { skeleton } from '../src/lib/figure/kinematics.ts';
import { keyPoses, poseAt, timeline } from '../src/lib/figure/motion.ts';
import type { Move } from '../src/lib/figure/move.ts';
import { MOVES } from '../src/lib/figure/moves/registry.ts';
import { TEST_MOVES } from '../src/lib/figure/moves/tests/registry.ts';
import { type Pose, SIDES } from '../src/lib/figure/pose.ts';
import { loadsOf } from '../src/lib/figure/props/loads.ts';
import { fault, moving, numbers, picture, still } from '../src/lib/figure/render.ts';
import { sided } from '../src/lib/figure/sides.ts';
import { distance, subtract } from '../src/lib/figure/vector.ts';
import { ensureChromium } from './chromium.ts';

const PIXELS = 2.6;

const [out = 'figures.png', ...slugs] = process.argv.slice(2);
const all = [...Object.values(MOVES), ...TEST_MOVES];
const rows = (slugs.length > 0 ? slugs : all.map(({ slug }) => slug)).map((wanted) => {
	const move = all.find(({ slug }) => slug === wanted);
	if (!move) throw new Error(`There is no movement ${wanted}`);
	report(move);
	return row(move);
});
const COLOURS = readFileSync(new URL('../src/components/figure/figure.css', import.meta.url), 'utf8');
const STYLE = `${COLOURS}
:root{--line:light-dark(#dfd9ca,#2f3d55);--stop:light-dark(#9b2a1b,#ff9b88);color-scheme:light}
body{margin:0;font:12px sans-serif;background:#faf8f3}div{display:flex;flex-wrap:wrap;align-items:end}
.athlete{margin:2px;background:light-dark(#fffdf9,#1b2638)}.dark{color-scheme:dark}`;
const browser = await chromium.launch({ executablePath: ensureChromium().path });
const page = await browser.newPage({ viewport: { width: 1500, height: 300 } });
await page.setContent(`<style>${STYLE}</style>${rows.join('')}`);
await page.screenshot({ path: out, fullPage: true });
await browser.close();

function row(move: Move): string {
	const stops = timeline(move);
	const times = stops.flatMap(({ until }, i) => {
		const next = stops[i + 1];
		return next ? [until, (until + next.from) / 2] : [until];
	});
	const poses = times.map((at, i) => picture(move, poseAt(move, at), `look-${String(i)}`, {}));
	const faults = [fault(move, 0), fault(move, 1)];
	const dark = numbers(move).map((number) => still(move, number));
	return `<section><b>${move.slug}</b><div>${[...poses, ...faults].map(sized).join('')}</div><div class="dark">${dark.map(sized).join('')}</div></section>`;
}

/** All at the same number of pixels for a hundredth of stature. */
function sized(svg: string): string {
	return svg.replace(/viewBox="\S+ \S+ (\S+) (\S+)"/, (box, width: string, height: string) => {
		const px = (length: string) => (Number(length) * PIXELS).toFixed(0);
		return `${box} width="${px(width)}" height="${px(height)}"`;
	});
}

function report(move: Move): void {
	console.log(`${move.slug}: ${String(gzipSync(moving(move)).length)} bytes gz`);
	for (const [i, key] of keyPoses(move).entries()) {
		const pose = balanced(key, move.athlete, loadsOf(move));
		const body = skeleton(pose, move.athlete);
		const bends = angles(body).map(({ joint, degrees }) => `${joint} ${degrees.toFixed(0)}`);
		const [x] = centreOfMass(body, loadsOf(move));
		console.log(`  key ${String(i)}: mass at ${x.toFixed(1)}; ${bends.join(', ')}`);
		for (const miss of misses(pose, body.joints)) console.log(`    ${miss}`);
	}
}

/** Planted feet and hands that the limb does not reach. */
function misses(pose: Pose, joints: ReturnType<typeof skeleton>['joints']): readonly string[] {
	return SIDES.flatMap((side) => {
		const [leg, arm] = [pose[`${side}Leg`], pose[`${side}Arm`]];
		const found: string[] = [];
		if ('hand' in arm && (arm.from ?? 'ground') === 'ground') {
			const off = distance(joints[`${side}-grip`], sided(side, arm.hand));
			if (off > 1e-6) found.push(`${side} hand is ${off.toFixed(1)} short of its place`);
		}
		if ('foot' in leg && leg.edge) {
			const [x, y] = subtract(joints[`${side}-ankle`], sided(side, leg.foot));
			if (Math.hypot(x, y) > 1e-6)
				found.push(`${side} foot is ${Math.hypot(x, y).toFixed(1)} short of its place`);
		} else if ('foot' in leg && !leg.toesUp && Math.abs(joints[`${side}-ball`][2] - leg.foot[2] - 0.9) > 1e-6)
			found.push(
				`${side} foot is ${Math.abs(joints[`${side}-ball`][2] - leg.foot[2] - 0.9).toFixed(1)} off the height of its place`,
			);
		return found;
	});
}
