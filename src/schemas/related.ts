import { z } from 'astro/zod';
import { guideIdSchema, idSchema } from './id.ts';
import { inlineSchema, textSchema } from './text.ts';

/** A neighbour that people confuse with an error or meet next. */
export const relatedErrorSchema = z.strictObject({
  error: idSchema.describe('The other error (id in errors).'),
  reason: inlineSchema.describe('How the two differ, or why one leads to the other.'),
  oneWay: textSchema
    .optional()
    .describe('Why the other error does not point back; without it the relation must be mutual.'),
});

/** A page to go on to from a guide: an error or another guide. */
export const relatedPageSchema = z.union([
  z.strictObject({
    error: idSchema.describe('The error to go on to (id in errors).'),
    reason: inlineSchema.describe('Why a reader of this guide may need it.'),
  }),
  z.strictObject({
    guide: guideIdSchema.describe('The guide to go on to (id in guides).'),
    reason: inlineSchema.describe('Why a reader of this guide may need it.'),
  }),
]);

export type RelatedError = z.infer<typeof relatedErrorSchema>;
export type RelatedPage = z.infer<typeof relatedPageSchema>;
