/**
 * Reads content/ from disk, without Astro, so that rules can name files and lines.
 * 1. find the files of each collection, 2. parse YAML with positions, 3. validate, 4. hand out entries.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { categorySchema } from '../../src/schemas/category.ts';
import { errorSchema } from '../../src/schemas/error.ts';
import { evidenceSchema } from '../../src/schemas/evidence.ts';
import { faultSchema } from '../../src/schemas/fault.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { productSchema } from '../../src/schemas/product.ts';
import { signatureFileSchema } from '../../src/schemas/signature.ts';
import { getAllowedKeys } from './schema-path.ts';
import { formatPath, quote, type Violation } from './violation.ts';

/** Schema and file ending of each collection. */
export const collections = {
  categories: { schema: categorySchema, ending: '.yaml' },
  products: { schema: productSchema, ending: '.yaml' },
  faults: { schema: faultSchema, ending: '.yaml' },
  errors: { schema: errorSchema, ending: '.mdx' },
  guides: { schema: guideSchema, ending: '.mdx' },
  signatures: { schema: signatureFileSchema, ending: '.yaml' },
  evidence: { schema: evidenceSchema, ending: '.yaml' },
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

interface Parsed {
  document: Document;
  counter: LineCounter;
  firstLine: number;
  body: string;
  bodyLine: number;
}

function findFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}

function parse(text: string, isMarkdown: boolean): Parsed {
  const counter = new LineCounter();
  const match = isMarkdown ? /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text) : null;
  const yaml = isMarkdown ? (match?.[1] ?? '') : text;
  const head = match?.[0] ?? '';
  return {
    document: parseDocument(yaml, { lineCounter: counter }),
    counter,
    firstLine: isMarkdown ? 1 : 0,
    body: isMarkdown ? text.slice(head.length) : '',
    bodyLine: head.split('\n').length,
  };
}

function findLine(
  { document, counter, firstLine }: Parsed,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      const [start] = node.range;
      return typeof start === 'number' ? counter.linePos(start).line + firstLine : undefined;
    }
  }
  return 1;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** Returns the issues of the form that came closest, where a field may have one of several forms. */
function getLeaves(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [closest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return closest.flatMap((inner) => getLeaves({ ...inner, path: [...issue.path, ...inner.path] }));
}

function describeIssue(schema: z.ZodType, issue: z.core.$ZodIssue, data: unknown) {
  if (issue.code === 'unrecognized_keys') {
    return {
      path: [...issue.path, issue.keys[0] ?? ''],
      found: `unknown ${issue.keys.length > 1 ? 'keys' : 'key'} ${issue.keys.join(', ')}`,
      allowed: getAllowedKeys(schema, issue.path).join(', '),
    };
  }
  if (issue.code === 'invalid_value') {
    return {
      path: issue.path,
      found: quote(valueAt(data, issue.path)),
      allowed: issue.values.map(String).join(', '),
    };
  }
  const value = valueAt(data, issue.path);
  return {
    path: issue.path,
    found: quote(value),
    allowed: value === undefined ? `${issue.message} (this field is required)` : issue.message,
  };
}

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
      const parsed = parse(readFileSync(join(folder, path), 'utf8'), ending === '.mdx');
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
    guides: load('guides', guideSchema, '.mdx'),
    signatures: load('signatures', signatureFileSchema, '.yaml'),
    evidence: load('evidence', evidenceSchema, '.yaml'),
    pages: load('pages', pageSchema, '.mdx'),
  };
  return { catalogue, violations };
}
