import { append } from '../group.ts';
import { wordPattern, type Pattern } from './pattern.ts';

/** Where a message stands in a text. */
export interface Match<T> {
  owner: T;
  start: number;
  end: number;
  weight: number;
  /** What stood in the gaps, in order. */
  values: string[];
}

/** How far apart the parts of a message may stand, in characters. */
const longestGap = 600;
/** How often a message that begins somewhere is followed up; text that holds more beginnings repeats itself. */
const mostTries = 200;

const isBlank = (code: number) => code === 32 || code === 10;
const isWord = (text: string, at: number) => /[a-z0-9_]/.test(text.charAt(at));

/** Whether a literal stands at a place; a blank fits a line break. */
function fits(text: string, at: number, literal: string): boolean {
  if (at < 0 || at + literal.length > text.length) return false;
  for (let i = 0; i < literal.length; i += 1) {
    const wanted = literal.charCodeAt(i);
    const found = text.charCodeAt(at + i);
    if (wanted !== found && !(isBlank(wanted) && isBlank(found))) return false;
  }
  return true;
}

/** Returns where a part begins behind a gap, on the same line where the part before it ended; -1 where it doesn't. */
function findNext(text: string, from: number, literal: string): number {
  const last = Math.min(text.length - literal.length, from + longestGap);
  for (let at = from + 1; at <= last; at += 1) {
    if (text.charCodeAt(at - 1) === 10) return -1;
    if (fits(text, at, literal)) return at;
  }
  return -1;
}

/** Returns where a part begins that ends before a gap; -1 where it doesn't. */
function findBefore(text: string, from: number, literal: string): number {
  const first = Math.max(0, from - longestGap - literal.length);
  for (let at = from - 1 - literal.length; at >= first; at -= 1) {
    if (text.charCodeAt(at + literal.length) === 10) return -1;
    if (fits(text, at, literal)) return at;
  }
  return -1;
}

/** Returns where what varies at the end of a message ends: at most a word, which may stand for a name as in `<host>`. */
function endOfValue(text: string, from: number): number {
  // A field of JSON may have a blank behind its colon.
  const first = text.startsWith('": ', from - 2) ? from + 1 : from;
  let end = text.charAt(first) === '<' ? first + 1 : first;
  while (end < text.length && end - from < longestGap && !/[\s"'<>,;)\]}]/.test(text.charAt(end))) end += 1;
  return end;
}

/** Returns where what varies at the beginning of a message begins: at most a word. */
function startOfValue(text: string, to: number): number {
  let start = to;
  while (start > 0 && to - start < longestGap && !/[\s"'<>,;(=[{]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Returns where the part of a message begins that a word at a place leads to; -1 where the word stands in something else. */
function findAnchored({ parts, anchor }: Pattern<unknown>, text: string, at: number): number {
  const begin = at - anchor.offset;
  return fits(text, begin, parts[anchor.part] ?? '') ? begin : -1;
}

/** Returns the match of a pattern whose anchored part begins at a place. */
function matchAround<T>(text: string, begin: number, pattern: Pattern<T>): Match<T> | undefined {
  const { parts, anchor, owner, weight } = pattern;
  const middle = parts[anchor.part] ?? '';
  const places: [start: number, end: number][] = [[begin, begin + middle.length]];
  for (let part = anchor.part - 1; part >= 0; part -= 1) {
    const literal = parts[part] ?? '';
    const [next] = places[0] ?? [0];
    const start = literal === '' ? startOfValue(text, next) : findBefore(text, next, literal);
    if (start < 0) return undefined;
    places.unshift([start, start + literal.length]);
  }
  for (let part = anchor.part + 1; part < parts.length; part += 1) {
    const literal = parts[part] ?? '';
    const [, end] = places.at(-1) ?? [0, 0];
    const start = literal === '' ? endOfValue(text, end) : findNext(text, end, literal);
    if (start < 0 || start === end) return undefined;
    places.push([start, start + literal.length]);
  }
  const start = places[0]?.[0] ?? 0;
  const end = places.at(-1)?.[1] ?? start;
  if (parts[0] !== '' && isWord(text, start) && isWord(text, start - 1)) return undefined;
  if (parts.at(-1) !== '' && isWord(text, end) && isWord(text, end - 1)) return undefined;
  const values = places.slice(1).map(([from], nth) => text.slice(places[nth]?.[1], from).trimStart());
  return { owner, start, end, weight, values };
}

/** Finds many messages in a text at once, in time that grows with the text alone. */
export class Matcher<T> {
  private readonly byWord = new Map<string, Pattern<T>[]>();

  constructor(patterns: readonly Pattern<T>[]) {
    for (const pattern of patterns) append(this.byWord, pattern.anchor.word, pattern);
  }

  /**
   * Returns the first place of each message that stands in a text.
   * @param text cleaned and in lower case
   * @param isMeant whether a match is what was looked for; where it is not, the message may stand somewhere else
   */
  find(text: string, isMeant: (match: Match<T>) => boolean = () => true): Match<T>[] {
    const found = new Map<Pattern<T>, Match<T>>();
    const tries = new Map<Pattern<T>, number>();
    for (const { 0: word, index } of text.matchAll(wordPattern)) {
      for (const pattern of this.byWord.get(word) ?? []) {
        const tried = tries.get(pattern) ?? 0;
        if (found.has(pattern) || tried === mostTries) continue;
        const begin = findAnchored(pattern, text, index);
        if (begin < 0) continue;
        tries.set(pattern, tried + 1);
        const match = matchAround(text, begin, pattern);
        if (match && isMeant(match)) found.set(pattern, match);
      }
    }
    return [...found.values()];
  }
}
