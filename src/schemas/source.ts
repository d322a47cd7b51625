import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { textSchema } from './text.ts';

const httpsSchema = z
  .url({ protocol: /^https$/, error: 'must be an https address' })
  .describe('Address of the page, https only.');

/** A page of documentation, by title and address. */
export const linkSchema = z.strictObject({
  title: textSchema.describe('Title that says where the link leads.'),
  url: httpsSchema,
});

/** A source a claim rests on. */
export const sourceSchema = linkSchema.extend({
  supports: textSchema.describe('Which claim of this entry the source supports.'),
  accessed: daySchema.describe('Day the source was read.'),
});

export type Link = z.infer<typeof linkSchema>;
export type Source = z.infer<typeof sourceSchema>;
