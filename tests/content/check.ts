/** Prints every violation in content/ and ends with 1 if there is one: `npm run check:content`. */
import { resolve } from 'node:path';
import { loadCatalogue } from './catalogue.ts';
import { rules } from './rules/all.ts';
import { formatViolation } from './violation.ts';

const root = resolve(import.meta.dirname, '../..');
const { catalogue, violations } = loadCatalogue(root);
const isReadable = violations.length === 0;
const all = isReadable ? rules.flatMap((rule) => rule.check(catalogue)) : violations;

for (const violation of all) console.error(formatViolation(violation));
const count = Object.values(catalogue).reduce((sum, entries) => sum + entries.length, 0);
if (!isReadable) console.log('The rules across files run once every file meets its schema.');
console.log(`${count} valid entries, ${all.length} violations`);
if (all.length > 0) process.exitCode = 1;
