/** Finds the labs: every file `<product>/<key>.lab.ts` below tests/labs/ is one, and its path is its id. */
import { readFileSync, readdirSync } from 'node:fs';
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

const fileOf = (id: string) => resolve(labFolder, `${id}${ending}`);

/** Returns what a lab's file says its title is, without running the file: to name the labs, none has to be loaded. */
export function readTitle(id: string): string | undefined {
  return /^ {2}title: (['"])(.*)\1,$/m.exec(readFileSync(fileOf(id), 'utf8'))?.[2];
}

/** Returns a lab by its id. */
export async function loadLab(id: string): Promise<Lab> {
  const module: { lab?: Lab } = await import(pathToFileURL(fileOf(id)).href);
  if (module.lab === undefined) throw new Error(`tests/labs/${id}${ending} exports no "lab"`);
  return module.lab;
}
