import type { APIRoute, GetStaticPaths } from 'astro';
import { TEST_FIGURES } from '../../lib/figure/moves/tests/registry.ts';
import { moving, still } from '../../lib/figure/render.ts';

/** Figures of tests as files, as those of exercises are: `<slug>.svg` plays, `<slug>.still.svg` is its second pose. */
export const getStaticPaths = (() =>
	Object.entries(TEST_FIGURES).flatMap(([slug, { move }]) => [
		{ params: { figure: slug }, props: { svg: moving(move, { alone: true }) } },
		{ params: { figure: `${slug}.still` }, props: { svg: still(move, 2, { alone: true }) } },
	])) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
	new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
