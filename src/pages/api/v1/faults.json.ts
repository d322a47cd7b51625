import type { APIRoute } from 'astro';
import { getApiFaults } from '@/data/api.ts';

/** Returns every fault as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiFaults());
