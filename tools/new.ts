/** Writes a new piece of content with its fields still to be filled in: `npm run new -- product nginx`. */
import { resolve } from 'node:path';
import { Refusal } from './new/refusal.ts';
import { writeContent } from './new/write.ts';

try {
  console.log(writeContent(process.argv.slice(2), resolve(import.meta.dirname, '../content')));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
