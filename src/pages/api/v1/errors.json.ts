import type { APIRoute } from 'astro';
import { getApiErrors } from '@/data/api.ts';

/** Returns every error as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiErrors());
