import type { APIRoute } from 'astro';
import { getApiSearches } from '@/data/api.ts';

/** Returns what people search for as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiSearches());
