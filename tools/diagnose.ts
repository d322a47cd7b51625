/** Says what a log, page or header means: `npm run diagnose -- <file>`, or from standard input; `--json` for machines. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Diagnoser } from '../src/lib/diagnose/diagnose.ts';
import { loadCatalogue } from '../tests/content/catalogue.ts';
import { formatCandidates } from './diagnose/format.ts';
import { getFindSource, getMeanings } from './diagnose/source.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file, ...more] = positionals;
if (more.length > 0) {
  console.error(`Found ${positionals.length} files; allowed: one, or none to read standard input.`);
  process.exit(2);
}

function read(): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    console.error(`${file ?? 'standard input'}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}

const { catalogue } = loadCatalogue(resolve(import.meta.dirname, '..'));
const source = getFindSource(catalogue);
const { text, candidates } = new Diagnoser(source).diagnose(read());
console.log(
  values.json
    ? JSON.stringify({ candidates }, null, 2)
    : formatCandidates(text, candidates, source, getMeanings(catalogue)),
);
