/** Prints how much the catalogue holds and how much of it labs prove: `npm run stats`. */
import { resolve } from 'node:path';
import { loadCatalogue } from '../tests/content/catalogue.ts';
import { formatStats } from './stats/format.ts';

const { catalogue, violations } = loadCatalogue(resolve(import.meta.dirname, '..'));
console.log(formatStats(catalogue));
if (violations.length > 0) {
  console.error(`${violations.length} violations: what does not meet its schema is not counted.`);
  process.exitCode = 1;
}
