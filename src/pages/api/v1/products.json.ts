import type { APIRoute } from 'astro';
import { getApiProducts } from '@/data/api.ts';

/** Returns every product as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiProducts());
