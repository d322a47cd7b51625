import { posix } from 'node:path';
import { getLocal } from './address.ts';
import { getAttribute } from './element.ts';
import { getAll, type Page } from './page.ts';
import type { Site } from './site.ts';

const isPath = (text: string) => /^\.{0,2}\//.test(text);

/** Returns the scripts that a page names or preloads. */
export function getNamedScripts(page: Page): string[] {
  const sources = getAll(page, 'script').map((element) => getAttribute(element, 'src'));
  const preloads = getAll(page, 'link')
    .filter((element) => getAttribute(element, 'rel') === 'modulepreload')
    .map((element) => getAttribute(element, 'href'));
  return [...sources, ...preloads].flatMap((address) =>
    address === undefined ? [] : (getLocal(address, page.url)?.path ?? []),
  );
}

/** Returns the scripts that a script loads with itself, and those it may load or start as a worker later; none for a missing one. */
export function getImports({ files, read }: Site, file: string): { now: string[]; later: string[] } {
  const text = files.has(file) ? read(file).toString('utf8') : '';
  const find = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map(([, path = '']) => path)
      .filter(isPath)
      .map((path) => posix.resolve(posix.dirname(file), path));
  return {
    now: find(/\b(?:import|export)\b[^;()"'`]*["']([^"']+)["']/g),
    later: [
      ...find(/\bimport\(\s*["'`]([^"'`]+)["'`]/g),
      ...find(/["'`](\/_astro\/[^"'`]*worker[^"'`]*\.js)["'`]/g),
    ],
  };
}

/** Returns all scripts that run before a reader does anything on a page: those it names and their imports. */
export function getFirstScripts(site: Site, page: Page): Set<string> {
  const scripts = new Set(getNamedScripts(page));
  // A set hands out what is added to it while it is read: imports of imports are found too.
  for (const file of scripts) for (const next of getImports(site, file).now) scripts.add(next);
  return scripts;
}
