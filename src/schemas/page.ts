import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { textSchema } from './text.ts';

/** A page about the site itself. */
export const pageSchema = z.strictObject({
  title: textSchema.describe('Heading of the page.'),
  description: textSchema.max(160, 'at most 160 characters').describe('What search engines show.'),
  order: z.int().min(1).describe('Place in the footer, 1 first.'),
  reviewed: daySchema.describe('Day the text was last checked against the code.'),
});

export type Page = z.infer<typeof pageSchema>;
