import type { APIRoute } from 'astro';
import { getApiMeanings } from '@/data/api.ts';

/** Returns what every message says as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiMeanings());
