import type { APIRoute } from 'astro';
import { kitNeeds } from '../../components/content/kit-needs.ts';

/** What a planner in a guide fetches when it starts. */
export const GET: APIRoute = async () => Response.json(await kitNeeds());
