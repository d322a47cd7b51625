import { splitTemplate } from '../template.ts';
import { cleanText } from './clean.ts';

/** A message ready to be looked for: its literal parts, with a gap for what varies between each two. */
export interface Pattern<T> {
  /** What the message belongs to. */
  owner: T;
  /** Literal parts in lower case; the first is empty where the message begins with what varies. */
  parts: string[];
  /** How much a match says: words that few messages have count more than common ones. */
  weight: number;
  /** The rarest word of the message, which leads to it. */
  anchor: Anchor;
}

/** A word of a pattern, by its part and its place in the part. */
interface Anchor {
  word: string;
  part: number;
  offset: number;
}

/** A message before it is weighed against the others. */
export interface Draft<T> {
  owner: T;
  parts: string[];
}

export const wordPattern = /[a-z0-9_]+/g;

/** Returns a message template as literal parts, cleaned as pasted text is. */
export function draftPattern<T>(owner: T, template: string): Draft<T> {
  const parts = [''];
  for (const { text, isPlaceholder } of splitTemplate(template)) {
    if (isPlaceholder) parts.push('');
    // Pastes lose what marks a line as quoted.
    else parts[parts.length - 1] += cleanText(text).replace(/(?<=\n)> /g, '');
  }
  return { owner, parts };
}

/** Returns the words of a part that stand in the text as they stand in it: nothing that varies touches them. */
function getAnchors({ parts }: Draft<unknown>): Anchor[] {
  return parts.flatMap((text, part) =>
    [...text.matchAll(wordPattern)]
      .filter(({ index, 0: word }) => {
        const touchesBefore = index === 0 && part > 0;
        const touchesAfter = index + word.length === text.length && part < parts.length - 1;
        return !touchesBefore && !touchesAfter;
      })
      .map(({ index, 0: word }) => ({ word, part, offset: index })),
  );
}

/** Returns the words of a pattern in their order. */
export const listWords = ({ parts }: Draft<unknown>): string[] => parts.join(' ').match(wordPattern) ?? [];

const getWords = (draft: Draft<unknown>) => new Set(listWords(draft));

/** Returns how many drafts hold each word. */
function countWords(drafts: readonly Draft<unknown>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    for (const word of getWords(draft)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Fewer messages than this say little about how common a word is. */
const fewest = 500;

/** Returns the drafts as patterns; those without a word to find them by are left out. */
export function weighPatterns<T>(drafts: readonly Draft<T>[]): Pattern<T>[] {
  const counts = countWords(drafts);
  const rarity = (word: string) => Math.log2((2 * Math.max(drafts.length, fewest)) / (counts.get(word) ?? 1));
  return drafts.flatMap((draft) => {
    const anchor = getAnchors(draft)
      .filter(({ word }) => word.length > 1)
      .toSorted((a, b) => rarity(b.word) - rarity(a.word) || b.word.length - a.word.length)[0];
    const weight = [...getWords(draft)].reduce(
      (sum, word) => sum + rarity(word) * (word.length > 1 ? 1 : 0.3),
      0,
    );
    return anchor === undefined ? [] : [{ ...draft, weight, anchor }];
  });
}
