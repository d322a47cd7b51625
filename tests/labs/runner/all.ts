/** Finds the labs: every file `<product>/<key>.lab.ts` below tests/labs/ is one, and its path is its id. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lab } from './lab.ts';
import { labFolder } from './place.ts';

const ending = '.lab.ts';

/** Returns the ids of all labs, sorted. */
export function getLabIds(): string[] {
  return readdirSync(labFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** Returns a lab by its id. */
export async function loadLab(id: string): Promise<Lab> {
  const module: { lab?: Lab } = await import(pathToFileURL(resolve(labFolder, `${id}${ending}`)).href);
  if (module.lab === undefined) throw new Error(`tests/labs/${id}${ending} exports no "lab"`);
  return module.lab;
}
