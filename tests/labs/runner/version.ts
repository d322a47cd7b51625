/** Versions of the software that is installed, and what is missing of it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { software, tools } from '../../../scripts/software.js';
import type { Lab, Product } from './lab.ts';

const versions = new Map<Product, string>();

/** Returns the version of a program as it says it itself: the first number with a point in it. */
export function getVersion(product: Product): string {
  const known = versions.get(product);
  if (known !== undefined) return known;
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' };
  const said = execFileSync('sh', ['-c', `${software[product].version} 2>&1`], { encoding: 'utf8', env });
  const version = /\d+(?:\.\d+)+/.exec(said)?.[0];
  if (version === undefined) throw new Error(`${product} said no version: ${said.slice(0, 200)}`);
  versions.set(product, version);
  return version;
}

/** Returns why a lab can't run on this machine; nothing where it can. */
export function getObstacle(lab: Pick<Lab, 'software' | 'tools' | 'needsRoot'>): string | undefined {
  if (process.platform !== 'linux') return `it needs Linux, and this is ${process.platform}`;
  if (lab.needsRoot === true && process.getuid?.() !== 0) return 'it needs root, for other users or networks';
  const missing = [
    ...lab.software.map((name) => ({ name, ...software[name] })),
    ...(lab.tools ?? []).map((name) => ({ name, ...tools[name] })),
  ].filter(({ program }) => !existsSync(program));
  if (missing.length === 0) return undefined;
  const names = missing.map(({ name }) => name).join(', ');
  return `${names} not installed: apt-get install ${missing.map((each) => each.package).join(' ')}`;
}
