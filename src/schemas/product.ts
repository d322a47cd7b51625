import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { linkSchema } from './source.ts';
import { textSchema } from './text.ts';

/** Roles a product can play on the way of a request. */
export const productKinds = [
  'proxy',
  'load-balancer',
  'cdn',
  'web-server',
  'application-server',
  'platform',
  'runtime',
  'client',
  'operating-system',
  'dns-server',
  'library',
] as const;

/** How surely something gives a product away, surest first. */
const certainties = ['certain', 'likely', 'hint'] as const;

/** Something in a response or a log that gives the product away. */
export const fingerprintSchema = z.strictObject({
  where: z.enum(['header', 'body', 'log', 'terminal']).describe('Where it is seen.'),
  text: textSchema.describe('What is seen, verbatim, with {placeholders} for what varies.'),
  certainty: z
    .enum(certainties)
    .describe('certain: nothing else prints it; likely: usually this product; hint: one sign among several.'),
  source: linkSchema.describe('Where this is documented or was seen.'),
});

/** Software or a service that produces errors. */
export const productSchema = z.strictObject({
  name: textSchema.describe("The product's name as its vendor writes it."),
  vendor: textSchema.describe('Company, foundation or project behind it.'),
  kind: z.enum(productKinds).describe('Its role on the way of a request.'),
  category: idSchema.describe('Shelf it stands on (id in categories).'),
  summary: textSchema.describe('One sentence: what it is and where its errors are seen.'),
  aliases: z.array(textSchema).describe('Other names people type, without the name itself.'),
  related: z
    .array(textSchema)
    .optional()
    .describe('Its parts, tools, libraries and frameworks, which people name instead of it.'),
  docs: z.array(linkSchema).min(1).describe("The vendor's reference pages."),
  fingerprints: z
    .array(fingerprintSchema)
    .superRefine((fingerprints, context) => {
      const ranks = fingerprints.map(({ certainty }) => certainties.indexOf(certainty));
      const at = ranks.findIndex((rank, place) => rank < (ranks[place - 1] ?? 0));
      if (at >= 0)
        context.addIssue({
          code: 'custom',
          path: [at, 'certainty'],
          message: `stands behind a less sure one; allowed: ${certainties.join(', then ')}`,
        });
    })
    .describe('What gives this product away, surest first.'),
});

export type Product = z.infer<typeof productSchema>;
