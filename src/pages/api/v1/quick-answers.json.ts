import type { APIRoute } from 'astro';
import { getApiQuickAnswers } from '@/data/api.ts';

/** Returns what to do first, of every guide, as JSON. */
export const GET: APIRoute = async () => Response.json(await getApiQuickAnswers());
