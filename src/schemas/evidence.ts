import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { guideIdSchema, idSchema, signatureIdSchema } from './id.ts';
import { places } from '../lib/place.ts';
import { textSchema } from './text.ts';

const lineSchema = z.strictObject({
  where: z.enum(places).describe('Where the line was captured.'),
  signature: signatureIdSchema.describe('The published message it was found to be (id in signatures).'),
  text: textSchema.describe('The line as printed; times, ports, ids and folders are {placeholders}.'),
});

const linesSchema = z.array(lineSchema).min(1).describe('Captured lines, in the order of the lab.');

/** What a lab run captured; written by the run, never by hand. The file's path is the lab's id. */
export const evidenceSchema = z.strictObject({
  title: textSchema.describe('What goes wrong in the lab, in a few words.'),
  software: z
    .array(
      z.strictObject({
        product: idSchema.describe('Software that took part (id in products).'),
        version: textSchema.describe('Its version.'),
      }),
    )
    .min(1)
    .describe('Real software that took part; the first is the one the lab is about.'),
  date: daySchema.describe('Day of the run that captured the lines.'),
  fault: idSchema.describe('What really went wrong (id in faults).'),
  status: z.int().min(100).max(999).optional().describe('HTTP status that the client got, where one came.'),
  proves: z
    .array(
      z.strictObject({
        guide: guideIdSchema.describe('A guide (id in guides).'),
        cause: idSchema.describe('The cause of it that was provoked.'),
        fix: idSchema.describe('The fix of it that was applied.'),
      }),
    )
    .describe('Causes and fixes of guides that the run proved; empty where no guide has them yet.'),
  lines: linesSchema,
  check: z
    .strictObject({
      run: textSchema.describe('The command, with {placeholders} for ports and folders.'),
      prints: textSchema.describe('What it printed while the fault was there.'),
    })
    .optional()
    .describe('The check that confirmed the cause.'),
  fix: textSchema.describe('What mended it, as a sentence.'),
  gone: textSchema.describe('What the same request brought afterwards.'),
  earlier: z
    .array(
      z.strictObject({
        version: textSchema.describe('Version of the first software then.'),
        date: daySchema.describe('Day of that run.'),
        lines: linesSchema,
      }),
    )
    .optional()
    .describe('What older versions printed where it differed, newest first.'),
});

export type Evidence = z.infer<typeof evidenceSchema>;
