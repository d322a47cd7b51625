import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { software } from '../../scripts/software.js';
import { labIdSchema } from '../../src/schemas/id.ts';
import { createLab } from './lab-skeleton.ts';
import { Refusal } from './refusal.ts';

const command = 'as in "npm run new -- lab nginx/connect-refused"';

/**
 * Writes a new lab and returns what was done as a sentence.
 * @param ids what stands behind `npm run new -- lab`
 * @param root the project's root
 * @throws {Refusal} before anything is written
 */
export function writeLab(ids: readonly string[], root: string): string {
  const [id, ...more] = ids;
  if (id === undefined) throw new Refusal(`Found no id; allowed: one id, ${command}.`);
  if (more.length > 0)
    throw new Refusal(`Found ${ids.length} ids (${ids.join(' ')}); allowed: one, ${command}.`);
  const { error } = labIdSchema.safeParse(id);
  if (error) throw new Refusal(`Found lab id "${id}"; it ${error.issues[0]?.message}.`);
  const [product = '', key = ''] = id.split('/');
  if (!Object.hasOwn(software, product)) {
    const allowed = Object.keys(software).join(', ');
    throw new Refusal(
      `Found product "${product}", which scripts/software.js does not have; allowed: ${allowed}.`,
    );
  }
  const file = `tests/labs/${id}.lab.ts`;
  if (existsSync(join(root, file)))
    throw new Refusal(`Found ${file}, which stays as it is; allowed: an id that no lab has yet.`);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), createLab(product, key), { flag: 'wx' });
  return `${file} is new: replace each TODO, then run "npm run labs -- ${id}".`;
}
