import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** What a lab run captured; written by the run, never by hand. */
export const evidenceSchema = z.strictObject({
  product: idSchema.describe('Software that printed it (id in products).'),
  version: textSchema.describe('Its version.'),
  date: daySchema.describe('Day of the run.'),
  lines: z
    .array(
      z.strictObject({
        where: textSchema.describe('Where the line was captured.'),
        text: textSchema.describe('The line as printed.'),
      }),
    )
    .min(1)
    .describe('Captured lines in order.'),
});

export type Evidence = z.infer<typeof evidenceSchema>;
