/** Prints every word that is misspelt and every fault of the word list, and ends with 1 if there is one: `npm run check:spelling`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findOddWords, root } from './speller.ts';
import { findListFaults, findMisspellings, wordList } from './word-list.ts';

const entries = readFileSync(resolve(root, wordList), 'utf8').trimEnd().split('\n');
const { files, words } = await findOddWords();
const misspellings = findMisspellings(words, new Set(entries));
const faults = findListFaults(entries, words);

for (const line of [...misspellings, ...faults]) console.error(line);
console.log(
  `${files} files, ${entries.length} words of our own; ${misspellings.length} misspelt, ${faults.length} faults of the list`,
);
if (files === 0 || misspellings.length + faults.length > 0) process.exitCode = 1;
