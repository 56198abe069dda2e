import type { APIRoute } from 'astro';
import { quizData } from '../../components/content/quiz-data.ts';

/** What a quiz in a guide fetches when it starts. */
export const GET: APIRoute = async () => Response.json(await quizData());
