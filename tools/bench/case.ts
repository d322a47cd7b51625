/** The public sets that search and diagnosis are measured with. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const folder = resolve(import.meta.dirname, '../../tests/fixtures/find');

const querySchema = z.strictObject({
  query: z.string().min(1).describe('What somebody typed.'),
  pages: z
    .array(z.string().startsWith('/'))
    .describe('Addresses of pages that are right, best first; empty where no page should claim to be.'),
  kind: z
    .enum(['code', 'name', 'product', 'message', 'symptom', 'typo', 'language', 'none'])
    .describe('What the query consists of.'),
  source: z.url().describe('Public thread or page it was taken from.'),
});

const pasteSchema = z.strictObject({
  text: z.string().min(1).describe('What somebody pasted; personal data masked.'),
  error: z
    .array(z.string())
    .describe('Ids of errors that are right, best first; empty where nothing is wrong.'),
  product: z
    .string()
    .nullable()
    .describe('Id of the product that made the error; null where the text does not tell.'),
  kind: z
    .enum(['error-log', 'access-log', 'headers', 'page', 'trace', 'terminal', 'kubernetes', 'none'])
    .describe('What was pasted.'),
  source: z.url().describe('Public thread or page it was taken from.'),
});

export type QueryCase = z.infer<typeof querySchema>;
export type PasteCase = z.infer<typeof pasteSchema>;

function load<T>(file: string, schema: z.ZodType<T>): T[] {
  const path = resolve(folder, file);
  const result = z.array(schema).safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Returns the queries of the public set. */
export const loadQueries = (): QueryCase[] => load('queries.yaml', querySchema);

/** Returns the pastes of the public set. */
export const loadPastes = (): PasteCase[] => load('pastes.yaml', pasteSchema);

/** Whether a case belongs to the part that nobody looks at while working on search and diagnosis. */
export function isHeldOut(text: string): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 3 === 0;
}
