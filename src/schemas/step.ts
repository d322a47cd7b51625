import { z } from 'astro/zod';
import { platforms } from '../lib/platform.ts';
import { commandSchema, inlineSchema, textSchema } from './text.ts';

const platformSchema = z
  .string()
  .refine((value) => Object.hasOwn(platforms, value), {
    error: () => `must be one of ${Object.keys(platforms).join(', ')}`,
  })
  .describe('Console, command line or system this variant is for.');

/** Configuration text a reader puts into a file. */
export const snippetSchema = z.strictObject({
  file: textSchema.describe('File or place the text belongs in.'),
  text: textSchema.describe('The configuration, verbatim, no comments that repeat it.'),
});

/** The same step on one platform. */
export const variantSchema = z.strictObject({
  platform: platformSchema,
  do: inlineSchema.optional().describe('What to do here: menu path or explanation.'),
  run: commandSchema.optional(),
  snippet: snippetSchema.optional().describe('Configuration to change here.'),
  expect: inlineSchema.optional().describe('What you see if it worked.'),
});

/** One instruction of a fix. */
export const stepSchema = z.strictObject({
  do: inlineSchema.describe('The instruction; begins with its verb.'),
  run: commandSchema.optional(),
  snippet: snippetSchema.optional().describe('Configuration to change.'),
  caution: inlineSchema.optional().describe('What this step can break or lose.'),
  expect: inlineSchema.optional().describe('What you should see.'),
  then: inlineSchema.optional().describe('Where to go on: what another result means, and what to do then.'),
  variants: z
    .array(variantSchema)
    .min(2)
    .optional()
    .describe('The same step on several platforms, at least two.'),
});

export type Step = z.infer<typeof stepSchema>;
export type Variant = z.infer<typeof variantSchema>;
export type Snippet = z.infer<typeof snippetSchema>;
