/** The sentences of content: what readers read, without commands, configuration, ids and addresses. */
import type { Catalogue, Entry } from './catalogue.ts';

/** A text of an entry, and the field it stands in. */
export interface Prose {
  entry: Entry<unknown>;
  path: PropertyKey[];
  text: string;
}

/** Fields that hold words of others or of machines. */
const notProse = new Set([
  'run',
  'snippet',
  'id',
  'url',
  'code',
  'aliases',
  'source',
  'sources',
  'error',
  'errors',
  'guide',
  'product',
  'products',
  'fault',
  'category',
  'signatures',
  'addresses',
  'platform',
  'kind',
  'docs',
  'fingerprints',
]);

function collect(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => collect(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    notProse.has(key) ? [] : collect(each, [...path, key]),
  );
}

/** Returns the prose of errors, guides, faults and comparisons, and the meanings of messages. */
export function getProse({ errors, guides, faults, comparisons, signatures }: Catalogue): Prose[] {
  const entries: Entry<unknown>[] = [...errors, ...guides, ...faults, ...comparisons];
  return [
    ...entries.flatMap((entry) => collect(entry.data, []).map((each) => ({ entry, ...each }))),
    ...signatures.flatMap((entry) =>
      entry.data.signatures.map(({ meaning }, at) => ({
        entry,
        path: ['signatures', at, 'meaning'],
        text: meaning,
      })),
    ),
  ];
}

/** Returns the text with what stands in backticks replaced by one word. */
export const withoutCode = (text: string) => text.replace(/`[^`]*`/g, 'code');
