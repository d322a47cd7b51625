/**
 * Messages that stand in a text nearly as they are known: another version words them a little differently, or somebody
 * masked what varies. Looked for where nothing else is found.
 */
import { append } from '../group.ts';
import { listWords, wordPattern, type Draft } from './pattern.ts';

/** Where nearly a message stands in a text. */
export interface NearMatch<T> {
  owner: T;
  start: number;
  end: number;
  /** How much its words say. */
  weight: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

interface Known<T> {
  owner: T;
  words: string[];
}

/** Least number of a message's words. */
const leastWords = 4;
/** The same for what is left of a message whose beginning is missing. */
const leastRest = 5;
/** A word that may be missing or another: it hardly tells one message from the next. */
export const isSlight = (word: string): boolean =>
  /^(?:[a-z_]{1,2}|the|and|for|from|with|while|when)$/.test(word);
/** Most words of a line between two of the message's. */
const longestGap = 8;
/** A word that more messages have leads to none of them, nor does a number of two digits, as times have it. */
const mostLed = 60;
/** What is read: of the lines the first and the last, as many of each. */
const most = { lines: 100, words: 60, candidates: 8 };

/** How terminals and pagers end a line that is longer than they are wide. */
const cut = /(?:[>$…]|\.{3})\s*$/;
/** Words that may stand behind the last one of a line that is cut: what is left of a word. */
const mostLeft = 1;

/** The header of a body's type, with which messages end that ask for one. */
const typeHeader = /^\W{0,12}content-type: [\w.+-]{1,40}\//;

const getWords = (line: string, from: number): Word[] =>
  [...line.matchAll(wordPattern)]
    .slice(0, most.words)
    .map(({ 0: text, index }) => ({ text, start: from + index, end: from + index + text.length }));

/** Returns the first and the last lines of a text, with their places: a log says at its end what happened. */
function pickLines(text: string): { line: string; start: number }[] {
  let next = 0;
  const lines = text.split('\n').map((line) => {
    const start = next;
    next += line.length + 1;
    return { line, start };
  });
  return lines.filter((_, at) => at < most.lines || at >= lines.length - most.lines);
}

/** Finds messages by their words in their order, whatever stands between. */
export class NearFinder<T> {
  private readonly led = new Map<string, Known<T>[]>();

  /** @param drafts of messages */
  constructor(drafts: readonly Draft<T>[]) {
    for (const draft of drafts) {
      const { owner } = draft;
      const words = listWords(draft);
      if (words.filter((word) => !isSlight(word)).length < leastWords) continue;
      const known = { owner, words };
      for (const word of new Set(words)) append(this.led, word, known);
    }
  }

  /**
   * Returns the messages that stand nearly in a text.
   * @param text cleaned and in lower case
   */
  find(text: string): NearMatch<T>[] {
    const found: NearMatch<T>[] = [];
    for (const { line, start } of pickLines(text).filter((each) => !typeHeader.test(each.line))) {
      const words = getWords(line, start);
      for (const known of this.getCandidates(words)) {
        const match = this.matchLine(words, known, cut.test(line));
        if (match) found.push(match);
      }
    }
    return found;
  }

  private getRarity(word: string): number {
    const count = this.led.get(word)?.length ?? 1;
    return Math.log2(1 + 10_000 / count) * (word.length > 1 ? 1 : 0.3);
  }

  /** Returns the messages that share a rare word with a line and are most like it. */
  private getCandidates(words: readonly Word[]): Known<T>[] {
    const texts = new Set(words.map(({ text }) => text));
    const leading = [...texts].filter((text) => !/^\d{1,2}$/.test(text));
    const shared = new Set<Known<T>>();
    for (const led of leading.map((text) => this.led.get(text) ?? [])) {
      if (led.length <= mostLed) for (const known of led) shared.add(known);
    }
    const getLikeness = (known: Known<T>) =>
      known.words.reduce((sum, word) => sum + this.getRarity(word) * (texts.has(word) ? 1 : -1), 0);
    return [...shared]
      .map((known) => ({ known, likeness: getLikeness(known) }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, most.candidates)
      .map(({ known }) => known);
  }

  /** Returns where all the words of a message that tell it stand in a line, in their order. */
  private matchLine(
    line: readonly Word[],
    { owner, words }: Known<T>,
    isCut: boolean,
  ): NearMatch<T> | undefined {
    const whole = words.filter((word) => !isSlight(word));
    const telling = dropBeginning(whole, line[0]?.text);
    for (const first of line.keys()) {
      if (line[first]?.text !== telling[0]) continue;
      const matched = followWords(line, first, telling);
      const isLeft =
        (isCut || isCutWord(line, matched, telling)) &&
        matched.length >= leastWords &&
        isAtEnd(line, matched.at(-1));
      if (matched.length < telling.length && !isLeft) continue;
      const weight = matched.reduce((sum, { text }) => sum + this.getRarity(text), 0);
      return { owner, weight, start: matched[0]?.start ?? 0, end: matched.at(-1)?.end ?? 0 };
    }
    return undefined;
  }
}

/** Returns the words of a message from the one on that a line begins with, where somebody left out what stands before it. */
function dropBeginning(words: readonly string[], first = ''): readonly string[] {
  const rest = words.slice(Math.max(0, words.indexOf(first)));
  return rest.length < leastRest ? words : rest;
}

/** Whether a word is the last whole one of a line. */
const isAtEnd = (line: readonly Word[], word: Word | undefined): boolean =>
  word !== undefined && line.indexOf(word) >= line.length - 1 - mostLeft;

/** Whether a line ends in the middle of the message's next word. */
function isCutWord(line: readonly Word[], matched: readonly Word[], words: readonly string[]): boolean {
  const last = line.at(-1);
  const next = words[matched.length];
  return last !== matched.at(-1) && last !== undefined && next?.startsWith(last.text) === true;
}

/** Returns the words of a line that are the message's, without long gaps between them, up to the first that is missing. */
function followWords(line: readonly Word[], first: number, words: readonly string[]): Word[] {
  const matched: Word[] = [];
  let at = first;
  for (const word of words) {
    const last = at + longestGap;
    const next = line.findIndex(({ text }, place) => place >= at && place <= last && text === word);
    const known = line[next];
    if (known === undefined) break;
    matched.push(known);
    at = next + 1;
  }
  return matched;
}
