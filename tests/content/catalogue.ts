/**
 * Reads content/ from disk, without Astro, so that rules can name files and lines.
 * 1. find the files of each collection, 2. parse YAML with positions, 3. validate, 4. hand out entries.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { categorySchema } from '../../src/schemas/category.ts';
import { comparisonSchema } from '../../src/schemas/comparison.ts';
import { errorSchema } from '../../src/schemas/error.ts';
import { evidenceSchema } from '../../src/schemas/evidence.ts';
import { faultSchema } from '../../src/schemas/fault.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { productSchema } from '../../src/schemas/product.ts';
import { searchFileSchema } from '../../src/schemas/search.ts';
import { signatureFileSchema } from '../../src/schemas/signature.ts';
import { findFiles, findLine, parseFile } from './content-file.ts';
import { describeIssue, getLeaves } from './issue.ts';
import { formatPath, type Violation } from './violation.ts';

/** Schema and file ending of each collection. */
export const collections = {
  categories: { schema: categorySchema, ending: '.yaml' },
  products: { schema: productSchema, ending: '.yaml' },
  faults: { schema: faultSchema, ending: '.yaml' },
  errors: { schema: errorSchema, ending: '.mdx' },
  comparisons: { schema: comparisonSchema, ending: '.yaml' },
  guides: { schema: guideSchema, ending: '.mdx' },
  signatures: { schema: signatureFileSchema, ending: '.yaml' },
  evidence: { schema: evidenceSchema, ending: '.yaml' },
  searches: { schema: searchFileSchema, ending: '.yaml' },
  pages: { schema: pageSchema, ending: '.mdx' },
} as const;

type CollectionName = keyof typeof collections;

/** One content file that met its schema. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  /** Text below the front matter; empty for YAML files. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** Line of a field in the file. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** All valid entries of content/, by collection. */
export type Catalogue = {
  [Name in CollectionName]: Entry<z.infer<(typeof collections)[Name]['schema']>>[];
};

/**
 * Returns every valid entry below a content folder and one violation for each field that is not valid.
 * @param root the project's root, which file names are relative to
 */
export function loadCatalogue(root: string, content = join(root, 'content')) {
  const violations: Violation[] = [];

  function load<T>(name: CollectionName, schema: z.ZodType<T>, ending: string): Entry<T>[] {
    const folder = join(content, name);
    return findFiles(folder, ending).flatMap((path): Entry<T>[] => {
      const file = relative(root, join(folder, path));
      const parsed = parseFile(readFileSync(join(folder, path), 'utf8'), ending === '.mdx');
      const [syntax] = parsed.document.errors;
      if (syntax) {
        const line = (syntax.linePos?.[0].line ?? 0) + parsed.firstLine;
        const found = (syntax.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '');
        violations.push({ rule: 'yaml', file, line, field: '(file)', found, allowed: 'valid YAML' });
        return [];
      }
      const data: unknown = parsed.document.toJS();
      const result = schema.safeParse(data);
      if (!result.success) {
        for (const issue of result.error.issues.flatMap(getLeaves)) {
          const { path: at, found, allowed } = describeIssue(schema, issue, data);
          violations.push({
            rule: 'schema',
            file,
            line: findLine(parsed, at),
            field: formatPath(at) || '(file)',
            found,
            allowed,
          });
        }
        return [];
      }
      return [
        {
          id: path.slice(0, -ending.length),
          file,
          data: result.data,
          body: parsed.body,
          bodyLine: parsed.bodyLine,
          lineOf: (at) => findLine(parsed, at),
        },
      ];
    });
  }

  const catalogue: Catalogue = {
    categories: load('categories', categorySchema, '.yaml'),
    products: load('products', productSchema, '.yaml'),
    faults: load('faults', faultSchema, '.yaml'),
    errors: load('errors', errorSchema, '.mdx'),
    comparisons: load('comparisons', comparisonSchema, '.yaml'),
    guides: load('guides', guideSchema, '.mdx'),
    signatures: load('signatures', signatureFileSchema, '.yaml'),
    evidence: load('evidence', evidenceSchema, '.yaml'),
    searches: load('searches', searchFileSchema, '.yaml'),
    pages: load('pages', pageSchema, '.mdx'),
  };
  return { catalogue, violations };
}
