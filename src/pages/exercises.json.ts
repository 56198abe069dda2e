import type { APIRoute } from 'astro';
import { exercisesData } from '../dataset.ts';

/** All exercises as open data. */
export const GET: APIRoute = async ({ site, url }) => Response.json(await exercisesData(site ?? url));
