import type { z } from 'astro/zod';
import { comparisonSchema } from '../../src/schemas/comparison.ts';
import { errorSchema } from '../../src/schemas/error.ts';
import { faultSchema } from '../../src/schemas/fault.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { guideIdSchema, idSchema, signatureIdSchema } from '../../src/schemas/id.ts';
import { productSchema } from '../../src/schemas/product.ts';
import { signatureSchema } from '../../src/schemas/signature.ts';

/** What the generator knows about one kind of content; everything else comes from its schema. */
interface Kind {
  /** Folder below content/. */
  folder: string;
  ending: '.mdx' | '.yaml';
  schema: z.ZodType;
  idSchema: z.ZodType<string>;
  /** An id as a message shows it. */
  example: string;
}

/** Kinds of content that the generator writes, by the word on the command line. */
export const kinds = {
  error: {
    folder: 'errors',
    ending: '.mdx',
    schema: errorSchema,
    idSchema,
    example: 'nginx-499-client-closed-request',
  },
  comparison: {
    folder: 'comparisons',
    ending: '.yaml',
    schema: comparisonSchema,
    idSchema,
    example: '502-503-504',
  },
  guide: {
    folder: 'guides',
    ending: '.mdx',
    schema: guideSchema,
    idSchema: guideIdSchema,
    example: '502-bad-gateway/nginx',
  },
  product: { folder: 'products', ending: '.yaml', schema: productSchema, idSchema, example: 'nginx' },
  fault: { folder: 'faults', ending: '.yaml', schema: faultSchema, idSchema, example: 'connection-refused' },
  signature: {
    folder: 'signatures',
    ending: '.yaml',
    schema: signatureSchema,
    idSchema: signatureIdSchema,
    example: 'nginx/connect-refused',
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** Whether a word names a kind of content. */
export function isKindName(word: string): word is KindName {
  return Object.hasOwn(kinds, word);
}
