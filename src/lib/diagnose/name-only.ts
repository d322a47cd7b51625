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

/** Returns the words of the name of an error, and of texts that say no more. */
const getNameWords = ({ code, name }: KnownError, split: (text: string) => string[], more: string[]) =>
  new Set(['http', code, name, ...more].flatMap(split));

/** Whether an error is a status that every product sends. */
const isShared = (error: KnownError | undefined): boolean => isStatus(error) && error?.product === null;

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
  const names = getNameWords(error, split, more);
  return words.every((word) => names.has(word));
}

/**
 * Whether the words of a message are only those of its error's name, which every product prints:
 * "502 Bad Gateway" names no product, unless it is all there is.
 */
export const saysNoMoreThanName = ({ text }: KnownSignature, error: KnownError | undefined): boolean =>
  isShared(error) && areOfName(getShown(text), error, getWords);

/** Returns a test, made once for many messages: whether words are only those of a status' name, and "error", by its id. */
export function getNameTest(
  errors: readonly KnownError[],
): (id: string, words: readonly string[]) => boolean {
  const names = new Map(
    errors.filter(isShared).map((error) => [error.id, getNameWords(error, getWords, ['error'])]),
  );
  return (id, words) => {
    const name = names.get(id);
    return name !== undefined && words.every((word) => name.has(word));
  };
}
