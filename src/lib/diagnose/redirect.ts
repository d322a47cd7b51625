/** Redirects that lead back to where they come from, in response headers as clients print them. */
import type { Mention } from './mention.ts';

const loop = 'too-many-redirects';
const location = /^[ \t]*(?:< )?location: (\S+)(?: \[following\])?[ \t]*$/gm;
/** What stands between responses that were not asked for by one command. */
const command = /\b(?:curl|wget|http) -|^[ \t]*(?:[$#%]|→) /m;

/**
 * Returns where a response redirects to the address that the response before it redirected to, and which gave this one.
 * @param text cleaned and in lower case
 */
export function findRedirectLoop(text: string): Mention[] {
  let before: RegExpExecArray | undefined;
  for (const found of text.matchAll(location)) {
    const start = before?.index ?? 0;
    const isRepeated = before?.[1] === found[1] && !command.test(text.slice(start, found.index));
    if (isRepeated) return [{ error: loop, start, end: found.index + found[0].length }];
    before = found;
  }
  return [];
}
