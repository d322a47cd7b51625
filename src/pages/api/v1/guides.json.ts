import type { APIRoute } from 'astro';
import { getApiGuides } from '@/data/api.ts';

/** Returns every guide as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiGuides());
