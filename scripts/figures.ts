/**
 * Draws movements for their author to look at: `node scripts/figures.ts OUT.png SLUG…` writes one row a movement, light and dark, with
 * every key pose, poses half-way between them, and both faults. Without slugs: all.
 */
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { skeleton } from '../src/lib/figure/kinematics.ts';
import { MOVES } from '../src/lib/figure/moves/registry.ts';
import { fault, moving, picture } from '../src/lib/figure/render.ts';
import { poseAt, timeline } from '../src/lib/figure/motion.ts';
import type { Move } from '../src/lib/figure/move.ts';
import { ensureChromium } from './chromium.ts';

const [out = 'figures.png', ...slugs] = process.argv.slice(2);
const chosen = slugs.length > 0 ? slugs : Object.keys(MOVES);
const rows = chosen.map((slug) => {
	const move = MOVES[slug];
	if (!move) throw new Error(`No movement ${slug}`);
	console.log(slug, gzipSync(moving(move, { alone: true })).length, 'bytes gz');
	void skeleton;
	return row(move);
});

function row(move: Move): string {
	const stops = timeline(move);
	const times = stops.flatMap(({ until }, i) => {
		const next = stops[i + 1];
		return next ? [until, (until + next.from) / 2] : [until];
	});
	const poses = times.map((at, i) => picture(move, poseAt(move, at), `look-${String(i)}`, { alone: true }));
	const faults = [fault(move, 0, { alone: true }), fault(move, 1, { alone: true })];
	return `<section><b>${move.slug}</b><div>${[...poses, ...faults].join('')}</div></section>`;
}

const STYLE = `body{margin:0;font:12px sans-serif;background:#faf8f3}svg{height:250px;margin:2px;background:#fffdf9;border-radius:6px}div{display:flex;flex-wrap:wrap}`;
const browser = await chromium.launch({ executablePath: ensureChromium().path });
const page = await browser.newPage({ viewport: { width: 1500, height: 400 } });
await page.setContent(`<style>${STYLE}</style>${rows.join('')}`);
await page.screenshot({ path: out, fullPage: true });
await browser.close();
