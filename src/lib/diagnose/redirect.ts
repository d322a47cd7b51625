/** Redirects that lead back to where they come from, in response headers as clients print them. */
import type { Mention } from './mention.ts';

const loop = 'too-many-redirects';
const location = /^[ \t]*(?:< )?location: (\S+)(?: \[following\])?[ \t]*$/gm;
/** What stands between responses that were not asked for by one command. */
const command = /\b(?:curl|wget|http) -|^[ \t]*(?:[$#%]|→) /m;

const asked = /\b(?:curl|wget|http) -?[^\n]{0,200}?(https?:\/\/[^\s'"]+)/g;
const sameAddress = (one: string, other: string) => one.replace(/\/$/, '') === other.replace(/\/$/, '');

/** Whether the last command before a redirect asked for the address that it leads to. */
const leadsToItself = (before: string, target: string) => {
  const last = [...before.matchAll(asked)].at(-1)?.[1];
  return last !== undefined && sameAddress(last, target);
};

/**
 * Returns where a response redirects to the address that it was asked for by a command, or that the response before it
 * redirected to, and which gave this one.
 * @param text cleaned and in lower case
 */
export function findRedirectLoop(text: string): Mention[] {
  let before: RegExpExecArray | undefined;
  for (const found of text.matchAll(location)) {
    const start = before?.index ?? 0;
    const between = text.slice(start, found.index);
    const isRepeated = before?.[1] === found[1] && !command.test(between);
    if (isRepeated || leadsToItself(between, found[1] ?? ''))
      return [{ error: loop, start, end: found.index + found[0].length }];
    before = found;
  }
  return [];
}
