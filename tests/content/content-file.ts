import { existsSync, readdirSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** A content file, parsed with its positions. */
export interface ContentFile {
  document: Document;
  counter: LineCounter;
  firstLine: number;
  body: string;
  bodyLine: number;
}

/** Returns the files below a folder with an ending, relative to it and sorted; none where there is no folder. */
export function findFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** Returns a file's front matter, or the whole of a YAML file, with the text below it. */
export function parseFile(text: string, isMarkdown: boolean): ContentFile {
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

/** Returns the line of a field, or of the nearest field above it that is there. */
export function findLine(
  { document, counter, firstLine }: ContentFile,
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
