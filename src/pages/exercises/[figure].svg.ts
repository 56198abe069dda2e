import type { APIRoute, GetStaticPaths } from 'astro';
import { MOVES } from '../../lib/figure/moves/registry.ts';
import { moving, still } from '../../lib/figure/render.ts';

/**
 * Figures as files: `<slug>.svg` plays, `<slug>.still.svg` is its hardest pose. One file with a fragment for the still would do in theory;
 * shown a second time in an `img`, Chromium forgets the fragment and plays.
 */
export const getStaticPaths = (() =>
	Object.values(MOVES).flatMap((move) => [
		{ params: { figure: move.slug }, props: { svg: moving(move, { alone: true }) } },
		{ params: { figure: `${move.slug}.still` }, props: { svg: still(move, 2, { alone: true }) } },
	])) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
	new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
