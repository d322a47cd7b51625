/** Writes a new piece of content, or a lab, with its fields still to be filled in: `npm run new -- product nginx`. */
import { resolve } from 'node:path';
import { writeLab } from './new/lab.ts';
import { Refusal } from './new/refusal.ts';
import { writeContent } from './new/write.ts';

const root = resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
try {
  console.log(
    words[0] === 'lab' ? writeLab(words.slice(1), root) : writeContent(words, resolve(root, 'content')),
  );
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
