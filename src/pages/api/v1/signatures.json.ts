import type { APIRoute } from 'astro';
import { getApiSignatures } from '@/data/api.ts';

/** Returns every message as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiSignatures());
