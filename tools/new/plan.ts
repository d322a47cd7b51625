import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document } from 'yaml';
import { kinds } from './kind.ts';
import { listIds, Refusal } from './refusal.ts';
import type { Request } from './request.ts';
import { appendSignature, createSignatureFile } from './signature-file.ts';
import { createSkeleton } from './skeleton.ts';

/** A file to write. */
export interface Plan {
  /** Path below the content folder. */
  file: string;
  text: string;
  /** Whether the file is there already and only grows. */
  isLonger: boolean;
}

const bodyHint = ' Below the closing dashes: background in Markdown, headings from ###, or nothing.';

/** Throws unless another collection has the entry that a new one belongs to. */
function requireEntry(content: string, kind: 'error' | 'product', id: string) {
  const { folder, ending } = kinds[kind];
  if (existsSync(join(content, folder, `${id}${ending}`))) return;
  const ids = existsSync(join(content, folder))
    ? readdirSync(join(content, folder))
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort()
    : [];
  throw new Refusal(
    `Found ${kind} "${id}", which content/${folder}/ does not have; allowed: ${listIds(ids, `content/${folder}/`)}.`,
  );
}

function planSignature(content: string, id: string, today: string): Plan {
  const [product = '', key = ''] = id.split('/');
  requireEntry(content, 'product', product);
  const { folder, ending, schema } = kinds.signature;
  const file = `${folder}/${product}${ending}`;
  const entry = createSkeleton(schema, { today, fields: { id: key } });
  const path = join(content, file);
  if (!existsSync(path)) return { file, text: createSignatureFile(entry), isLonger: false };
  const text = appendSignature({ file: `content/${file}`, text: readFileSync(path, 'utf8') }, key, entry);
  return { file, text, isLonger: true };
}

/**
 * Returns the file that a request leads to, without writing it.
 * @param content the content folder
 * @param today day that goes into every field for a day, `YYYY-MM-DD`
 * @throws {Refusal} when it is there already, or what it belongs to is not
 */
export function planContent({ kind, id }: Request, content: string, today: string): Plan {
  if (kind === 'signature') return planSignature(content, id, today);
  const { folder, ending, schema } = kinds[kind];
  const file = `${folder}/${id}${ending}`;
  const [error = ''] = id.split('/');
  if (kind === 'guide') requireEntry(content, 'error', error);
  if (existsSync(join(content, file))) {
    throw new Refusal(`Found content/${file}, which stays as it is; allowed: an id that no ${kind} has yet.`);
  }
  const document = new Document(createSkeleton(schema, { today, fields: kind === 'guide' ? { error } : {} }));
  if (ending === '.yaml') return { file, text: document.toString({ lineWidth: 0 }), isLonger: false };
  document.comment = bodyHint;
  return { file, text: `---\n${document.toString({ lineWidth: 0 })}---\n`, isLonger: false };
}
