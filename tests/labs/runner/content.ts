/** Reads what labs need of the content: each file when a lab asks for it, and once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseFile } from '../../content/content-file.ts';
import { collections } from '../../content/catalogue.ts';
import { contentFolder } from './place.ts';

type Name = 'faults' | 'guides' | 'signatures';
type Data<T extends Name> = z.infer<(typeof collections)[T]['schema']>;

const read = new Map<string, unknown>();

/** Returns the data of a content file, or fails with what its schema says against it. */
export function readEntry<T extends Name>(collection: T, id: string): Data<T>;
export function readEntry(collection: Name, id: string): unknown {
  const { schema, ending } = collections[collection];
  const name = `${collection}/${id}${ending}`;
  if (!read.has(name)) {
    const file = join(contentFolder, name);
    if (!existsSync(file)) throw new Error(`content/${collection} has no "${id}"`);
    const { document } = parseFile(readFileSync(file, 'utf8'), ending === '.mdx');
    const [syntax] = document.errors;
    if (syntax) throw new Error(`content/${name}: ${syntax.message}`);
    const { data, error } = schema.safeParse(document.toJS());
    if (error) throw new Error(`content/${name}: ${z.prettifyError(error)}`);
    read.set(name, data);
  }
  return read.get(name);
}
