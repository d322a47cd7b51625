import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { commandSchema, inlineSchema, textSchema } from './text.ts';

/** How often a cause is the one, most often first. */
export const likelihoods = ['common', 'occasional', 'rare'] as const;

/** Why the error happens in this product, with a check that tells. */
export const causeSchema = z.strictObject({
  id: idSchema.describe('Id within the guide; becomes the fragment of its address.'),
  title: textSchema.describe('The cause in a few words.'),
  fault: idSchema.describe('What really went wrong (id in faults).'),
  likelihood: z.enum(likelihoods).describe('How often this is the cause.'),
  why: inlineSchema.describe('How it leads to this error, and the reason for the rank.'),
  confirm: z
    .strictObject({
      do: inlineSchema.describe('What to look at.'),
      run: commandSchema.optional(),
      shows: inlineSchema.describe('What it shows if this is the cause, and if it is not.'),
    })
    .describe('The check that confirms or rules it out.'),
});

export type Cause = z.infer<typeof causeSchema>;
export type Likelihood = Cause['likelihood'];
