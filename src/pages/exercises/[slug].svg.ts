import type { APIRoute, GetStaticPaths } from 'astro';
import { MOVES } from '../../lib/figure/moves/registry.ts';
import { moving } from '../../lib/figure/render.ts';

export const getStaticPaths = (() =>
	Object.keys(MOVES).map((slug) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** The moving figure as a file of its own: it plays, and with `#still` it stands in its hardest pose. */
export const GET: APIRoute = ({ params: { slug = '' } }) => {
	const move = MOVES[slug];
	if (!move) throw new Error(`No movement is drawn for ${slug}`);
	return new Response(moving(move, { alone: true }), { headers: { 'Content-Type': 'image/svg+xml' } });
};
