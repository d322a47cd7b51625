import type { KnownError, KnownSignature } from './source.ts';
import { clean } from './clean.ts';
import { isStatus } from '../status.ts';
import { splitTemplate } from '../template.ts';
import { wordPattern } from './pattern.ts';

const getWords = (text: string) => clean(text).text.match(wordPattern) ?? [];

/** Returns the words that a message shows, without markup and what varies. */
function getShown(template: string): string[] {
  const literal = splitTemplate(template)
    .filter(({ isPlaceholder }) => !isPlaceholder)
    .map(({ text }) => text)
    .join(' ');
  return getWords(literal.replace(/<[^<>]*>/g, ' '));
}

/**
 * Whether the words of a message are only those of its error's name, which every product prints:
 * "502 Bad Gateway" names no product, unless it is all there is.
 */
export function saysNoMoreThanName({ text }: KnownSignature, error: KnownError | undefined): boolean {
  if (error === undefined || error.product !== null || !isStatus(error)) return false;
  const names = new Set(['http', error.code, error.name].flatMap(getWords));
  return getShown(text).every((word) => names.has(word));
}
