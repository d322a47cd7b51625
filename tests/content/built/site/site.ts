import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { site as siteAddress } from '../../../../src/integrations/settings.ts';
import { parsePage, type Page } from './page.ts';

/** A finished build. */
export interface Site {
  /** Paths of all files, as in `/errors/index.html`. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  /** Pages by address. */
  pageAt: ReadonlyMap<string, Page>;
  /**
   * Returns the bytes of a file.
   * @throws {Error} when the build has no such file
   */
  read: (file: string) => Buffer;
}

/** Origin the site is published at. */
export const origin = new URL(siteAddress).origin;

/** Returns a site of the given files, with every page parsed. */
export function createSite(files: readonly string[], read: (file: string) => Buffer): Site {
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(file, read(file).toString('utf8')));
  return { files: new Set(files), pages, pageAt: new Map(pages.map((page) => [page.url, page])), read };
}

/** Returns the site that a build wrote into a folder. */
export function loadSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll(sep, '/'));
  return createSite(files.sort(), (file) => readFileSync(join(folder, file)));
}
