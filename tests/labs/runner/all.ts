/** Finds the labs: every file `<product>/<key>.lab.ts` below tests/labs/ is one, and its path is its id. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lab } from './lab.ts';

const folder = resolve(import.meta.dirname, '..');
const ending = '.lab.ts';

/** Returns the ids of all labs, sorted. */
export function getLabIds(root = folder): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** Returns a lab by its id. */
export async function loadLab(id: string, root = folder): Promise<Lab> {
  const module: { lab?: Lab } = await import(pathToFileURL(resolve(root, `${id}${ending}`)).href);
  if (module.lab === undefined) throw new Error(`tests/labs/${id}${ending} exports no "lab"`);
  return module.lab;
}
