import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { createFolder } from '../site-folder.ts';

const silent: AstroIntegrationLogger = {
  options: { destination: { write: () => undefined }, level: 'silent' },
  label: 'test',
  fork: () => silent,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  flush: () => undefined,
  close: () => undefined,
};

/** Returns what an integration leaves in the given files after a build: one file's bytes by name. */
export async function finishBuild<T>(
  integration: AstroIntegration,
  files: Record<string, string>,
  read: (readFile: (name: string) => Buffer) => T,
): Promise<T> {
  const folder = createFolder(files);
  const dir = pathToFileURL(`${folder}/`);
  try {
    await integration.hooks['astro:build:done']?.({ pages: [], dir, assets: new Map(), logger: silent });
    return read((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
