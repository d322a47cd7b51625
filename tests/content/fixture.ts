/** The small good catalogue of tests/fixtures/catalogue/, whole or with changes that make it bad. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCatalogue } from './catalogue.ts';

const good = resolve(import.meta.dirname, '../fixtures/catalogue');

/** A change to one file of the fixture. */
export interface Change {
  /** File or folder below content/. */
  file: string;
  /** Text to replace, which must occur exactly once; without it the whole file is written anew. */
  replace?: string;
  /** The new text; without it the file or folder is removed. */
  by?: string;
}

function apply(content: string, { file, replace, by }: Change) {
  const path = join(content, file);
  if (by === undefined) {
    rmSync(path, { recursive: true });
  } else if (replace === undefined) {
    writeFileSync(path, by);
  } else {
    const pieces = readFileSync(path, 'utf8').split(replace);
    if (pieces.length !== 2)
      throw new Error(`${file}: found "${replace}" ${pieces.length - 1} times, not once`);
    writeFileSync(path, pieces.join(by));
  }
}

/** Returns the text of a file of the unchanged fixture. */
export function readFixture(file: string): string {
  return readFileSync(join(good, file), 'utf8');
}

/** Returns the changed fixture as a catalogue, and a way to find a line in it by what stands there. */
export function loadFixture(changes: readonly Change[] = []) {
  const root = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const content = join(root, 'content');
  try {
    cpSync(good, content, { recursive: true });
    for (const change of changes) apply(content, change);
    const texts = new Map(
      changes.flatMap(({ file, by }) =>
        by === undefined ? [] : [[file, readFileSync(join(content, file), 'utf8')]],
      ),
    );
    const lineOf = (file: string, marker: string): number => {
      const at = (texts.get(file) ?? readFixture(file))
        .split('\n')
        .findIndex((line) => line.includes(marker));
      if (at < 0) throw new Error(`${file}: no line holds "${marker}"`);
      return at + 1;
    };
    return { ...loadCatalogue(root), lineOf };
  } finally {
    rmSync(root, { recursive: true });
  }
}
