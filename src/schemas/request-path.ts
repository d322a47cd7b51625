import { z } from 'astro/zod';
import { textSchema } from './text.ts';

/** The hops a request takes, and between which two it fails. */
export const requestPathSchema = z
  .strictObject({
    hops: z
      .array(
        z.strictObject({
          name: textSchema
            .max(22, 'at most 22 characters, or it does not fit its box')
            .describe('Name in the box.'),
          note: textSchema
            .max(26, 'at most 26 characters, or it does not fit under its box')
            .optional()
            .describe('What this hop does here, below the box.'),
        }),
      )
      .min(2)
      .max(5)
      .describe('From the reader outwards, two to five.'),
    failsAfter: z.int().min(1).describe('Number of the hop after which the request fails, 1 for the first.'),
    caption: textSchema.describe('The picture as a sentence or two; also read to those who cannot see it.'),
  })
  .refine((path) => path.failsAfter < path.hops.length, {
    path: ['failsAfter'],
    error: 'must be less than the number of hops: it names the hop before the failure',
  });

export type RequestPath = z.infer<typeof requestPathSchema>;
