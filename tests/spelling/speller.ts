/** Asks cspell for the words that it does not know, in whatever `cspell.config.yaml` covers. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';

/** A word at one place that the dictionaries do not know, or that the configuration forbids. */
export interface OddWord {
  word: string;
  /** File relative to the project's root. */
  file: string;
  line: number;
  column: number;
  isForbidden: boolean;
  /** What it should probably be; empty where no usual mistake is known. */
  suggestions: string[];
}

export const root = resolve(import.meta.dirname, '../..');

/** Returns the number of files that were read, and the words that are odd without the project's own list. */
export async function findOddWords(globs: string[] = []): Promise<{ files: number; words: OddWord[] }> {
  const words: OddWord[] = [];
  const errors: string[] = [];
  const options = {
    root,
    config: resolve(root, 'cspell.config.yaml'),
    disableDictionary: ['project-words'],
    progress: false,
  };
  const { files } = await lint(globs, options, {
    issue: ({ text, uri = '', row, col, isFlagged = false, suggestionsEx = [] }) => {
      words.push({
        word: text,
        file: relative(root, fileURLToPath(uri)),
        line: row,
        column: col,
        isForbidden: isFlagged,
        suggestions: suggestionsEx.filter(({ isPreferred }) => isPreferred).map(({ word }) => word),
      });
    },
    error: (message, error) => errors.push(`${message} ${error.message}`),
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return { files, words };
}
