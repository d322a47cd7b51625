import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { sourceSchema } from './source.ts';
import { inlineSchema, textSchema } from './text.ts';

/** Errors that people confuse, side by side; it stands on the page of each of them. */
export const comparisonSchema = z
  .strictObject({
    title: textSchema.describe('The question it answers: "502, 503 or 504?".'),
    errors: z
      .array(idSchema)
      .min(2)
      .max(6)
      .describe('The errors, one column each (ids in errors), two to six of them.'),
    decide: inlineSchema.describe('The quickest way to tell them apart, in a sentence or two.'),
    rows: z
      .array(
        z.strictObject({
          label: textSchema.describe('What the row compares.'),
          cells: z.array(inlineSchema).describe('One text for each error, in the order of the columns.'),
        }),
      )
      .min(2)
      .describe('What differs, most telling first.'),
    sources: z.array(sourceSchema).min(1).describe('What the cells rest on.'),
  })
  .superRefine(({ errors, rows }, context) => {
    rows.forEach(({ cells }, at) => {
      if (cells.length === errors.length) return;
      context.addIssue({
        code: 'custom',
        path: ['rows', at, 'cells'],
        message: `must have ${errors.length} texts, one for each error`,
      });
    });
  });

export type Comparison = z.infer<typeof comparisonSchema>;
