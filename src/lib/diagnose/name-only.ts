import type { KnownError, KnownSignature } from './source.ts';
import { clean, hasTags } from './clean.ts';
import { isStatus } from '../status.ts';
import { getLiterals } from '../template.ts';
import { wordPattern } from './pattern.ts';

const getWords = (text: string): string[] => clean(text).text.match(wordPattern) ?? [];

/** Returns the words that a message shows, without markup and what varies. */
function getShown(template: string): string[] {
  const literal = getLiterals(template).join(' ');
  return getWords(hasTags.test(template) ? literal.replace(/<[^<>]*>/g, ' ') : literal);
}

/**
 * Whether words are only those of the name of an error.
 * @param split takes texts apart as the words were
 * @param more further texts whose words say no more
 */
export function areOfName(
  words: readonly string[],
  error: KnownError | undefined,
  split: (text: string) => string[],
  ...more: string[]
): boolean {
  if (error === undefined) return false;
  const names = new Set(['http', error.code, error.name, ...more].flatMap(split));
  return words.every((word) => names.has(word));
}

/**
 * Whether the words of a message are only those of its error's name, which every product prints:
 * "502 Bad Gateway" names no product, unless it is all there is.
 * @param more further texts whose words say no more
 */
export const saysNoMoreThanName = (
  { text }: KnownSignature,
  error: KnownError | undefined,
  ...more: string[]
): boolean =>
  isStatus(error) && error?.product === null && areOfName(getShown(text), error, getWords, ...more);
