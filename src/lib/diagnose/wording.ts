/** The forms in which a message is met: as it is known, as older versions print it, as people quote it, as a page shows it. */
import { getLiterals, splitTemplate } from '../template.ts';
import { hasTags } from './clean.ts';
import type { Match } from './matcher.ts';
import { draftPattern, type Draft } from './pattern.ts';
import type { KnownSignature } from './source.ts';

/** Whether a text has capital letters and no small ones. */
export const isCapital = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** What only newer versions print at the beginning of a message: Apache a code, BIND the number of the client. */
const newer = /^AH\d{5}: |(?<=^client )@\{id\} /;
/** Characters that do not vary of a message that is known without it. */
const leastLiteral = 18;

/** How a page of IIS begins, whose error people name by its sub-status alone. */
const titled = /^HTTP Error (?=\d{3}\.\d+ )/;

/** The same without its name, of which the number alone is no error: "404.8 KB". */
const numbered = /^HTTP Error (\d{3}\.\d+)$/;

/** An error of Apple's frameworks as they log it. */
const domainAndCode = /^Domain=(\w+) Code=(-\d+)$/;

/** Returns the wordings of a message: as it is, and as older versions print it or people quote it. */
export function getWordings(text: string): string[] {
  if (titled.test(text)) {
    const quoted = text.replace(titled, '');
    return [text, quoted, quoted.replace(' - ', ' ')];
  }
  const [, number] = numbered.exec(text) ?? [];
  if (number !== undefined) return [text, `HTTP ${number}`, `Error ${number}`];
  const [, domain, code] = domainAndCode.exec(text) ?? [];
  if (domain !== undefined && code !== undefined) {
    // The second is React Native's page for a web view, the others are those of people.
    return [
      text,
      `Domain: ${domain}\nError Code: ${code}`,
      `Domain: ${domain}\nError Code:${code}`,
      `${domain} Code=${code}`,
      `${domain} error ${code}`,
      `${domain}:${code}`,
    ];
  }
  const older = text.replace(newer, '');
  const { length } = getLiterals(older).join('');
  return older !== text && length >= leastLiteral ? [text, older] : [text];
}

/** Returns the words that markup shows. */
const getShown = (markup: string): string =>
  markup
    .replace(/<(?:style|script)[^<]*/gi, ' ')
    .replace(/<head>.*?<\/head>/is, ' ')
    .replace(/<[a-z!/][^<>]*>/gi, '\n')
    .trim();

/** Returns the words that a page shows, with its title and without, as templates; none where a template has no markup. */
export function getPageWords(template: string): string[] {
  if (!hasTags.test(template)) return [];
  const shown = [template, template.replace(/<title>[^<]*<\/title>/i, '')].map(getShown);
  return [...new Set(shown)].filter((words) => words !== '');
}

/** Returns a page as a pattern: white space between its tags does not matter. */
export function draftPage(signature: KnownSignature): Draft<KnownSignature> {
  return draftPattern(signature, signature.text.replace(/>\s+/g, '>').replace(/\s+</g, '<'));
}

/** The method of a request in a message of two words, such as "Cannot GET /". */
const methodInShort = /(?<=^[A-Z][a-z]+ )[A-Z]{3,}(?= \/)/;

/**
 * Whether a message of ordinary words in capital letters alone stands in them too: Chromium prints "HTTP ERROR 429",
 * other programs "HTTP Error 429: …"; the same for a title of two words or three, such as "Read Timeout", and for a sentence as
 * short as "File not found.".
 */
export function hasItsCapitals({ text }: KnownSignature, found: string): boolean {
  const isShouted = isCapital(text) && !/[{_]|^E[A-Z]+$/.test(text);
  if (isShouted) return isCapital(found);
  const method = methodInShort.exec(text)?.[0];
  if (method !== undefined) return found.includes(method);
  if (/^[A-Z][a-z]+(?: [a-z]+){1,2}\.$/.test(text)) return found.startsWith(text);
  return !/^(?:[A-Z][a-z]+:? ){1,2}[A-Z][a-z]+\.?$/.test(text) || found.startsWith(text);
}

/** What must stand in some gaps of a message, by the name of the gap: "failed: System error" names no host. */
const gapValues: Record<string, RegExp> = {
  status: /^\d{3}$/,
  // 143 is the end that somebody asked for.
  'exit-status': /^(?!143$)\d{1,3}$/,
  number: /^-?[\da-fx.,*]+$/,
  bytes: /^(?:-|[\dx.,*]+)$/,
  hostname: /^(?!fail|err|fatal|warn)/,
};

/** Whether what stands in the gaps of a message can be what they are for. */
export function fitsGaps({ owner, values }: Match<{ text: string }>): boolean {
  const gaps = splitTemplate(owner.text).filter(({ isPlaceholder }) => isPlaceholder);
  return gaps.every(({ text }, at) => gapValues[text]?.test(values[at] ?? '') ?? true);
}
