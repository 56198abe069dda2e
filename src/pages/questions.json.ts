import type { APIRoute } from 'astro';
import { questionShelves } from '../questions.ts';

/** Every question with the place that answers it, for the search when it finds nothing. */
export const GET: APIRoute = async () => {
	const questions = (await questionShelves()).flatMap((shelf) => shelf.questions);
	return Response.json(questions.map(({ ask, href }) => ({ ask, href })));
};
