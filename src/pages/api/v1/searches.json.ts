import type { APIRoute } from 'astro';
import { getApiSearches } from '@/data/api.ts';

/** Returns what people searched for as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiSearches());
