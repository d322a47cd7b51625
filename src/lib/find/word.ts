import { measure } from '../unit.ts';

const marks = /[\u0300-\u036f]/g;
const word = /[\p{L}\p{M}\p{N}]+(?:[._:#+-]+[\p{L}\p{M}\p{N}]+|'\p{L}+)*/gu;
const withoutSpaces = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]`;
const withSpaces = String.raw`[\p{sc=Latin}\d]`;
/** Where scripts that set no spaces meet letters and numbers of others: "nginx端口" is two words. */
const seam = new RegExp(
  `(?<=${withoutSpaces})(?=${withSpaces})|(?<=${withSpaces})(?=${withoutSpaces})`,
  'gu',
);
/** Codes written together with the word before or behind them: "503error" is two words. */
const writtenTogether = /(?<=\b(?:http|error|code|status))(?=\d{3,4}\b)|(?<=\b\d{3})(?=error\b)/gi;
/** Such a code without its sign, or apart from it: `NSURLErrorDomain 1009`, `NSURLErrorDomain - 1202`. */
const apple = /\b(NSURLError\w*)[\s:=\u2212-]+(1\d{3})\b/gi;
/** Versions of operating systems: nobody's error depends on the number in "Ubuntu 22.04" or "Windows 11". */
const release =
  /\b(ubuntu|debian|centos|fedora|rhel|alpine|raspbian|macos|windows(?: server)?)[\s-]v?\d+(?:\.\d+)*(?![\w.])/gi;
/** What people write together, and messages apart: "timed out". */
const timedOut = /\btimed(?=out\b)/gi;
/** What people write apart, and messages together: "time out". */
const timeOut = /\btimes?[ -]out\b/gi;
/** A time such as "60s"; "502s" are several of 502. */
const seconds = /\b(?![45]\d\d)(\d{1,3})s\b/g;
/** Letters for zeros in a status: "5OO" and "4o4". */
const zeros = /\b[45](?=\d?o)[\do]{2}\b/gi;
/** A code that is negative, as Apple's are: "-1004" is not "1004". */
const negative = /(?<=^|[\s=(:"'])[-\u2212](?=1\d{3}\b)/g;
/** Letters that people write as others, and that are no letters with a mark to Unicode. */
const folded = new Map(Object.entries({ ł: 'l', đ: 'd', ı: 'i', ø: 'o', ß: 'ss', æ: 'ae' }));
const toFold = new RegExp(`[${[...folded.keys()].join('')}]`, 'g');

/** Words that people put around what they look for, distributions of Linux too; they say nothing of it. */
const fillers = new Set(
  `ubuntu debian centos fedora rhel alpine raspbian a an and any anyone are as at be been but by can cannot can't code
  codes did do does doing don't error errors ever every fix fixed fixing for from get gets getting give gives got had
  has have having help how i i'm im in is issue it its just keep keeps kept me mean means message my not of on or our
  please problem problems random randomly resolve resolving return returned returning returns saying says see seeing
  seen shown showing shows since solve solved solving some sometimes still that the their then there this to today
  troubleshoot troubleshooting unable up we what what's when where which while why with yesterday you your`.split(
    /\s+/,
  ),
);

/** Returns the words of a text in lower case and without accents; codes with dots or hyphens stay whole. */
export function getWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(marks, '')
      // Japanese letters with a mark are one letter again, and Korean ones a syllable.
      .normalize('NFC')
      .replace(seam, ' ')
      .replace(writtenTogether, ' ')
      .replace(negative, 'minus')
      .replace(release, '$1')
      .replace(timedOut, 'timed ')
      .replace(timeOut, 'timeout')
      .replace(apple, '$1 minus$2')
      .replace(zeros, (status) => status.replace(/o/gi, '0'))
      .replace(/[’‘]/g, "'")
      .toLowerCase()
      .replace(seconds, '$1 seconds')
      .replace(toFold, (letter) => folded.get(letter) ?? letter)
      // "GCP's" is "GCP", and "502s" are several of 502.
      .replace(/(?<=\p{L}{3})'s\b|(?<=\b[45]\d\d)'?s\b/gu, '')
      .match(word) ?? []
  );
}

/** Returns the words of a text, those that colons alone join taken apart: "routines:read_bytes:version too low". */
export const getPlainWords = (text: string): string[] =>
  getWords(text).flatMap((each) => each.split(/(?<=\p{L}):+(?=\p{L})/u));

const units = new RegExp(`^${measure}$`);

/** Returns words without numbers that are amounts of something, as in "502 kcal". */
export const dropAmounts = (words: readonly string[]): string[] =>
  words.filter((each, at) => !/^\d+$/.test(each) || !units.test(words[at + 1] ?? ''));

/** Whether a word says nothing of what is looked for. */
export const isFiller = (word: string): boolean => fillers.has(word);

/** Returns the words that say what is looked for; all of them where every word is a filler. */
export function getTelling(words: readonly string[]): string[] {
  const telling = words.filter((each) => !fillers.has(each));
  return telling.length === 0 ? [...words] : telling;
}

/** What people write for longer words. */
const short = new Map(Object.entries({ cert: 'certificate', certs: 'certificate', conn: 'connection' }));

/** Returns a word without the ending that its other forms have: "refuse" and "refused" are one, "cert" and "certificates" too. */
export function getStem(word: string): string {
  const long = short.get(word) ?? word;
  return long.length > 5 && !/\d/.test(long) ? long.replace(/(?:ing|ed|es|(?<!s)s|e)$/, '') : long;
}

/** Returns words with those that hold separators taken apart. */
export const splitWords = (words: readonly string[]): string[] =>
  words.flatMap((word) => word.split(/[._:#+-]+/)).filter((word) => word !== '');

/** Returns words as a key that spellings share: separators do not matter. */
export function getKey(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/[._:#+-]+/g, ' ')
    .trim();
}

/** Returns the words of some texts, those that hold separators taken apart. */
export const collectWords = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => splitWords(getWords(text))));

/**
 * Returns the sentence that says which words of a query led to a page.
 * @param terms what of the query was found there: stems, or words as they are
 */
export function sayWords(query: readonly string[], terms: readonly string[]): string {
  const said = query.filter((word) => terms.includes(word) || terms.includes(getStem(word)));
  return `The words “${said.join(' ')}”`;
}
