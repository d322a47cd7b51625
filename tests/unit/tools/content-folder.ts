import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';

const fixture = resolve(import.meta.dirname, '../../fixtures/catalogue');

/** A content folder of its own for one test, filled from the good fixture. */
class ContentFolder {
  /** The folder that holds it. */
  readonly root: string;
  readonly path: string;

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'new-content-'));
    this.path = join(this.root, 'content');
    cpSync(fixture, this.path, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  write(file: string, text: string) {
    writeFileSync(join(this.path, file), text);
  }

  /** Returns every file's text by name. */
  readAll(): Record<string, string> {
    const files = readdirSync(this.path, { recursive: true, encoding: 'utf8' }).sort();
    return Object.fromEntries(
      files.filter((file) => statSync(join(this.path, file)).isFile()).map((file) => [file, this.read(file)]),
    );
  }
}

/** Playwright's test with a content folder that ends with it. */
export const test = base.extend<{ folder: ContentFolder }>({
  // Playwright reads the fixtures a fixture needs from this pattern; this one needs none.
  folder: async ({}, use) => {
    const folder = new ContentFolder();
    await use(folder);
    rmSync(folder.root, { recursive: true });
  },
});
