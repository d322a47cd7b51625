import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the files below a folder whose names end in one of the given endings, as full paths, sorted. */
export function getBuiltFiles(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => join(folder, file));
}
