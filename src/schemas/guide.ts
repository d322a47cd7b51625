import { z } from 'astro/zod';
import { causeSchema } from './cause.ts';
import { daySchema } from './date.ts';
import { fixSchema } from './fix.ts';
import { idSchema, signatureIdSchema } from './id.ts';
import { relatedPageSchema } from './related.ts';
import { requestPathSchema } from './request-path.ts';
import { sourceSchema } from './source.ts';
import { inlineSchema, textSchema } from './text.ts';

const words = (text: string) => text.split(/\s+/).length;

/** How to fix one error in one product or group of products. */
export const guideSchema = z.strictObject({
  error: idSchema.describe('The error it fixes (id in errors); equal to its folder.'),
  products: z
    .array(idSchema)
    .describe(
      'Products it holds for (ids in products), the one it is about first; empty only for general guides.',
    ),
  category: idSchema.describe('Shelf it stands on (id in categories).'),
  title: textSchema.describe('Heading of the page: "How to fix", the code, the name and the place.'),
  scope: textSchema.describe(
    'The place in a few words, for lists and breadcrumbs; "general" for index guides.',
  ),
  quickAnswer: inlineSchema
    .refine((text) => words(text) <= 60, 'at most 60 words')
    .describe('What it means here and what to do first, at most 60 words.'),
  audience: z
    .array(z.enum(['visitor', 'owner', 'developer']))
    .min(1)
    .describe('Whom the guide helps.'),
  path: requestPathSchema.describe('The hops of the request, drawn as a picture.'),
  symptoms: z
    .array(
      z.strictObject({
        text: inlineSchema.describe('What it looks like, and where to look.'),
        signatures: z
          .array(signatureIdSchema)
          .optional()
          .describe('Exact texts that belong to it (ids in signatures).'),
      }),
    )
    .min(1)
    .describe('How to tell that it is this error and this hop.'),
  causes: z.array(causeSchema).min(1).describe('Likeliest first.'),
  fixes: z.array(fixSchema).min(1).max(8).describe('Cheapest check and safest change first, at most eight.'),
  advancedFixes: z.array(fixSchema).max(8).describe('What is left when the fixes did not help.'),
  avoid: z
    .array(
      z.strictObject({
        title: textSchema.describe('The mistake.'),
        why: inlineSchema.describe('What it costs, and what to do instead.'),
      }),
    )
    .min(1)
    .describe('What people do that makes it worse or wastes time.'),
  prevention: z.array(inlineSchema).min(1).describe('What keeps it from coming back.'),
  faq: z
    .array(
      z.strictObject({
        question: textSchema.describe('As people ask it.'),
        answer: inlineSchema.describe('Stands alone: a person may see just this one.'),
      }),
    )
    .min(1)
    .describe('Questions people really ask.'),
  related: z.array(relatedPageSchema).min(1).describe('Where to go on.'),
  sources: z.array(sourceSchema).min(2).describe('Primary sources, two or more.'),
  published: daySchema.describe('Day of first publication.'),
  reviewed: daySchema.describe('Day the whole guide was last checked against its sources.'),
});

export type Guide = z.infer<typeof guideSchema>;
