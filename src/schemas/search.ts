import { z } from 'astro/zod';
import { textSchema } from './text.ts';

/** What people search for or complain of, in a few words, and where it is answered. */
const searchSchema = z.strictObject({
  query: textSchema.describe('What was typed, shortened to its telling words; misspellings stay.'),
  pages: z
    .array(z.string().regex(/^\/(?:errors|faults|products)\/.*\/$/, 'must be the address of a page'))
    .min(1, 'must name a page')
    .describe('Addresses of the pages that answer it, best first.'),
  source: z
    .url({ protocol: /^https$/, error: 'must be an https address' })
    .optional()
    .describe('Public thread in which somebody spoke of it so; none where an editor thought of the words.'),
});

/** Searches of one kind, such as complaints in own words. */
export const searchFileSchema = z.strictObject({
  searches: z.array(searchSchema).min(1).describe('The searches, in the order of their letters.'),
});

export type Search = z.infer<typeof searchSchema>;
