import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { relatedErrorSchema } from './related.ts';
import { sourceSchema } from './source.ts';
import { inlineSchema, textSchema } from './text.ts';

/** Families of errors; the order is that of `/errors/`. */
export const errorKinds = [
  'http-status',
  'vendor-status',
  'platform-code',
  'errno',
  'resolver',
  'dns-rcode',
  'tls',
  'browser',
  'tool',
] as const;

/** One code or named error. */
export const errorSchema = z.strictObject({
  code: textSchema.describe('The code as it is printed: 502, H12, ECONNREFUSED.'),
  name: textSchema.describe('The name that goes with the code, without the code.'),
  kind: z.enum(errorKinds).describe('The family it belongs to.'),
  product: idSchema
    .optional()
    .describe('Product that alone uses this code (id in products); absent for shared codes.'),
  category: idSchema.describe('Shelf it stands on (id in categories).'),
  aliases: z.array(textSchema).describe('Every other spelling people type; each becomes a short address.'),
  summary: inlineSchema.describe('What it means, in one sentence.'),
  audience: z
    .strictObject({
      visitor: inlineSchema.describe('What it means for someone who only visits, and what they can do.'),
      owner: inlineSchema.describe('What it means for whoever runs the site, and where to look first.'),
      developer: inlineSchema.describe('What it means for whoever writes the software behind it.'),
    })
    .describe('The meaning in the words of three kinds of readers.'),
  related: z.array(relatedErrorSchema).min(1).describe('Neighbours, nearest first.'),
  sources: z.array(sourceSchema).min(1).describe('Specification or vendor documentation.'),
  published: daySchema.describe('Day of first publication.'),
  reviewed: daySchema.describe('Day the whole entry was last checked against its sources.'),
});

export type ErrorEntry = z.infer<typeof errorSchema>;
