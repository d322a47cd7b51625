import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { guideIdSchema, idSchema, labIdSchema } from './id.ts';
import { places } from '../lib/place.ts';
import { linkSchema } from './source.ts';
import { inlineSchema, textSchema } from './text.ts';

/** How we know that the product prints this. */
export const evidenceKinds = ['lab', 'source-code', 'vendor-docs', 'report'] as const;

const languageTag = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** A message in other languages, as one source has them. */
const translationsSchema = z.strictObject({
  source: linkSchema.describe('Where the texts are found.'),
  texts: z
    .record(z.string(), textSchema)
    .superRefine((texts, context) => {
      for (const tag of Object.keys(texts).filter((key) => !languageTag.test(key)))
        context.addIssue({
          code: 'custom',
          path: [tag],
          message: 'must be a language tag such as de or zh-CN',
        });
    })
    .describe('The words of the message that do not vary, by language tag such as de or zh-CN.'),
});

/** A message that a product prints, word for word. */
export const signatureSchema = z.strictObject({
  id: idSchema.describe('Id within the product.'),
  text: textSchema.describe(
    'The message verbatim; what varies is a {placeholder}. Where {reported status} stands, that status is the error.',
  ),
  where: z.enum(places).describe('Where it is seen.'),
  status: z
    .int()
    .min(0)
    .max(999)
    .optional()
    .describe('HTTP status that the client gets with it; absent where none is sent.'),
  fault: idSchema.describe('What really went wrong (id in faults).'),
  error: idSchema.describe('The error it belongs to (id in errors).'),
  guide: guideIdSchema.optional().describe('Guide that fixes it (id in guides).'),
  consequence: z
    .literal(true)
    .optional()
    .describe('Set where another message says why, and this one is printed behind it.'),
  common: z
    .literal(true)
    .optional()
    .describe(
      'Set where other programs print these words too: they count where something else names the product.',
    ),
  harmless: z
    .literal(true)
    .optional()
    .describe(
      'Set where it is printed when nothing is wrong too: guides and search have it, and it alone is no diagnosis.',
    ),
  translations: z
    .array(translationsSchema)
    .optional()
    .describe('The message as the software prints it in other languages, once for each source.'),
  since: textSchema.optional().describe('First version that prints it.'),
  until: textSchema.optional().describe('Last version that prints it.'),
  meaning: inlineSchema.describe('What the message says, in one sentence.'),
  source: linkSchema.describe('Where the text is found.'),
  evidence: z
    .strictObject({
      kind: z.enum(evidenceKinds).describe('lab, source-code, vendor-docs or report, best first.'),
      lab: labIdSchema
        .optional()
        .describe('Lab that prints it (id in evidence), which knows version and day; for lab alone.'),
      version: textSchema.optional().describe('Version it was seen in; not for lab.'),
      date: daySchema.optional().describe('Day it was read; required for all but lab.'),
    })
    .refine(({ kind, lab }) => kind !== 'lab' || lab !== undefined, {
      path: ['lab'],
      error: 'is required for evidence of kind lab',
    })
    .refine(({ kind, date }) => kind === 'lab' || date !== undefined, {
      path: ['date'],
      error: 'is required for evidence that is not of kind lab',
    })
    .describe('How we know.'),
});

/** All messages of one product; the file's name is the product's id. */
export const signatureFileSchema = z.strictObject({
  signatures: z.array(signatureSchema).min(1).describe('Messages in any order; ids are unique.'),
});

export type Signature = z.infer<typeof signatureSchema>;
