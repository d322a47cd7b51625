/** The project's own words: what may stand in their list, and what the list says about a word. */
import type { OddWord } from './speller.ts';

/** Where the list stands, one word a line. */
export const wordList = 'tests/spelling/words.txt';

/** Returns the word as the list holds it: in lower case, without the ending of a genitive. */
export const normalise = (word: string) => word.toLowerCase().replace(/['’]s$/, '');

/** Returns one line for each word that is neither in a dictionary nor in the list, or that is forbidden. */
export function findMisspellings(words: readonly OddWord[], list: ReadonlySet<string>): string[] {
  return words
    .filter(({ word, isForbidden }) => isForbidden || !list.has(normalise(word)))
    .map(({ word, file, line, column, isForbidden, suggestions }) => {
      const place = `${file}:${line}:${column}  "${word}"`;
      const meant = suggestions.length > 0 ? `: "${suggestions.join('" or "')}"?` : '';
      if (isForbidden) return `${place} is not how this site spells it${meant}`;
      return `${place} is unknown${meant || `; correct it, or add it to ${wordList} if it is a word`}`;
    });
}

/** Returns one line for each entry of the list that is out of order, doubled, not in lower case or not needed. */
export function findListFaults(entries: readonly string[], words: readonly OddWord[]): string[] {
  const needed = new Set(words.filter(({ isForbidden }) => !isForbidden).map(({ word }) => normalise(word)));
  return entries.flatMap((entry, at) => {
    const say = (fault: string) => [`${wordList}:${at + 1}  "${entry}" ${fault}`];
    const before = entries[at - 1] ?? '';
    if (entry !== entry.toLowerCase() || /\s/.test(entry)) return say('has to be one word in lower case');
    if (entry === before) return say('stands there twice');
    if (entry < before) return say(`has to stand before "${before}"`);
    return needed.has(entry) ? [] : say('is not needed: no text uses it, or a dictionary knows it');
  });
}
