import { distance } from 'fastest-levenshtein';
import { append } from '../group.ts';
import { getKey, getWords } from './word.ts';

/** Where a known phrase stands in a query. */
export interface PhraseHit {
  /** Ids the phrase stands for. */
  ids: string[];
  /** The phrase as it is known. */
  phrase: string;
  start: number;
  end: number;
  /** Letters that differ from the known phrase. */
  typos: number;
  /** Whether the phrase is nearly all that was looked through. */
  isAll?: true;
}

const longestPhrase = 12;
/** Shorter words differ from others by one letter too often for a guess. */
const shortestGuess = 5;

/** A phrase of several words is long enough to be meant in spite of as many wrong letters, by its length. */
const shortestPhraseGuess = 10;
const allowedPhraseTypos = (length: number) => (length < 16 ? 1 : length < 30 ? 2 : 3);

/** "SSLError" is no "strerror", so two letters are wrong in longer words alone. */
const allowedTypos = (length: number) => (length < shortestGuess ? 0 : length < 9 ? 1 : 2);

/** Returns a word with each two neighbouring letters the other way round: to write them so is one typo. */
const getSwapped = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word.charAt(at + 1), word.charAt(at), word.slice(at + 2)].join(''),
  );

/** Words of a phrase that is looked for around a word with typos. */
const mostAround = 4;
/** Letters that may be wrong in such a word: what stands around it makes the guess safer. */
const allowedAround = 2;

/** Returns several of what a word is one of: "files" of "file". */
const getSeveral = (word: string) => `${word}s`;

/** Returns the phrase with each of its words left open in turn, beside the word that was there. */
const leaveOpen = (words: readonly string[]): [open: string, word: string][] =>
  words.map((word, at) => [words.with(at, '*').join(' '), word]);

const getNumbers = (key: string) => key.match(/\d+/g)?.join(' ') ?? '';

/** Finds known phrases in queries: exactly, and single words with a typo. */
export class PhraseBook {
  private readonly byKey = new Map<string, { phrase: string; ids: Set<string> }>();
  private readonly singles = new Map<number, string[]>();
  private readonly phrases = new Map<number, string[]>();
  /** Phrases of several words by what they are without blanks. */
  private readonly joined = new Map<string, string>();

  /** Words of phrases of a few words by what stands around them, as in "bad *". */
  private readonly around = new Map<string, string[]>();
  /** All words of phrases. */
  private readonly vocabulary = new Set<string>();
  private readonly ordinary: ReadonlySet<string>;

  /** @param ordinary words that are no typo, however near they are to a phrase */
  constructor(
    entries: Iterable<{ id: string; phrases: readonly string[] }>,
    ordinary: Iterable<string> = [],
  ) {
    this.ordinary = new Set(ordinary);
    for (const { id, phrases } of entries) {
      for (const phrase of phrases) this.add(id, phrase);
    }
    for (const key of this.byKey.keys()) {
      const words = key.split(' ');
      for (const word of words) this.vocabulary.add(word);
      if (words.length > 1 && words.length <= mostAround) {
        for (const [open, word] of leaveOpen(words)) append(this.around, open, word);
      }
      if (key.includes(' ') && key.length >= shortestPhraseGuess) {
        append(this.phrases, key.length, key);
        this.joined.set(key.replaceAll(' ', ''), key);
      }
      if (key.includes(' ') || key.length < shortestGuess || /\d/.test(key)) continue;
      append(this.singles, key.length, key);
    }
  }

  private add(id: string, phrase: string) {
    const key = getKey(getWords(phrase));
    if (key === '') return;
    const known = this.byKey.get(key);
    if (known) known.ids.add(id);
    else this.byKey.set(key, { phrase, ids: new Set([id]) });
  }

  /** Returns what the whole query stands for; undefined where it is no known phrase. */
  get(words: readonly string[]): { phrase: string; ids: Set<string> } | undefined {
    return this.byKey.get(getKey(words));
  }

  /** Returns the known phrases in a query, longest first, none inside another. */
  find(words: readonly string[]): PhraseHit[] {
    let hits: PhraseHit[] = [];
    const isFree = (start: number, end: number) => hits.every((hit) => end <= hit.start || start >= hit.end);
    for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const end = start + length;
        if (!isFree(start, end)) continue;
        const known = this.byKey.get(getKey(words.slice(start, end)));
        if (known) hits.push({ ids: [...known.ids], phrase: known.phrase, start, end, typos: 0 });
      }
    }
    words.forEach((word, at) => {
      if (!isFree(at, at + 1)) return;
      const guess = this.guess(word);
      const hit = guess ? { ...guess, start: at, end: at + 1 } : this.guessAround(words, at);
      if (hit === undefined) return;
      // A typo in "connection refused" does not make it "refused" alone.
      const isWord = ({ start, end }: PhraseHit) => end - start === 1 && start >= hit.start && end <= hit.end;
      const others = hits.filter((each) => !isWord(each));
      if (others.every((each) => hit.end <= each.start || hit.start >= each.end)) hits = [...others, hit];
    });
    return hits;
  }

  /** Returns the longest phrase that a word with typos makes with the words around it; undefined where there is none. */
  private guessAround(words: readonly string[], at: number): PhraseHit | undefined {
    const word = words[at] ?? '';
    const isKnown = word.length < shortestGuess || this.vocabulary.has(word) || this.ordinary.has(word);
    if (/\d/.test(word) || (isKnown && !this.vocabulary.has(getSeveral(word)))) return undefined;
    const isMeant = (meant: string, typos: number) =>
      isKnown ? meant === getSeveral(word) : word[0] === meant[0] && typos <= allowedAround;
    for (let length = mostAround; length > 1; length -= 1) {
      for (let start = Math.max(0, at - length + 1); start <= at; start += 1) {
        const end = start + length;
        if (end > words.length) break;
        const open = getKey(words.with(at, '*').slice(start, end));
        const near = (this.around.get(open) ?? [])
          .map((meant) => ({ meant, typos: distance(word, meant) }))
          .filter(({ meant, typos }) => isMeant(meant, typos))
          .toSorted((a, b) => a.typos - b.typos)[0];
        const known = near && this.byKey.get(open.replace('*', near.meant));
        if (near && known)
          return { ids: [...known.ids], phrase: known.phrase, start, end, typos: near.typos };
      }
    }
    return undefined;
  }

  /** Returns the phrase of several words that a whole query nearly is, numbers apart; undefined where there is none. */
  guessAll(words: readonly string[]): PhraseHit | undefined {
    const wanted = getKey(words);
    if (wanted.length < shortestPhraseGuess) return undefined;
    const joined = this.joined.get(wanted.replaceAll(' ', ''));
    if (joined === undefined && words.length < 2) return undefined;
    const numbers = getNumbers(wanted);
    const allowed = allowedPhraseTypos(wanted.length);
    let best = joined === undefined ? undefined : { key: joined, typos: 1 };
    for (let length = wanted.length - allowed; length <= wanted.length + allowed; length += 1) {
      for (const key of this.phrases.get(length) ?? []) {
        const typos = distance(wanted, key);
        if (typos <= allowed && typos < (best?.typos ?? Infinity) && getNumbers(key) === numbers)
          best = { key, typos };
      }
    }
    const known = best && this.byKey.get(best.key);
    if (best === undefined || known === undefined) return undefined;
    return {
      ids: [...known.ids],
      phrase: known.phrase,
      start: 0,
      end: words.length,
      typos: best.typos,
      isAll: true,
    };
  }

  /** Whether a word with typos is as near to another one: "access" with one letter less is no EACCES. */
  private isNearerWord(word: string, { key, typos }: { key: string; typos: number }): boolean {
    if (key[0] === word[0]) return false;
    return [...this.ordinary].some((each) => each[0] === word[0] && distance(word, each) <= typos);
  }

  private guess(word: string): Omit<PhraseHit, 'start' | 'end'> | undefined {
    const allowed = allowedTypos(word.length);
    if (allowed === 0 || /\d/.test(word) || this.ordinary.has(word)) return undefined;
    const swapped = getSwapped(word).find((each) => this.singles.get(word.length)?.includes(each) === true);
    let best = swapped === undefined ? undefined : { key: swapped, typos: 1 };
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const key of this.singles.get(length) ?? []) {
        const typos = distance(word, key);
        if (typos <= allowed && typos < (best?.typos ?? Infinity)) best = { key, typos };
      }
    }
    const known = best && this.byKey.get(best.key);
    if (best === undefined || known === undefined || this.isNearerWord(word, best)) return undefined;
    return { ids: [...known.ids], phrase: known.phrase, typos: best.typos };
  }
}
