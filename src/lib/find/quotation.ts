import { getPlainWords } from './word.ts';

/** What a quotation is worth: words that follow each other, by their share of the query, and a code or the name of a class. */
const points = {
  run: 20,
  code: 12,
  /** A message that says as many other words as `mostUnsaid`, or more: it may be about something else. */
  unsaid: -4,
};
const mostUnsaid = 6;
/** Words that follow each other in query and message: as many are a quotation, whatever the message says besides. */
const surelyQuoted = 6;

/** Whether a word is an identifier, which means something alone; "502.5" is one. */
export const isCode = (word: string): boolean =>
  /^\d{3}\.\d+$/.test(word) || (/[a-z]/.test(word) && /[\d_]/.test(word) && word.length > 3);

/** Names of errors in programs; shorter ones, such as "ConnectionError", stand for many errors. */
export const isClass = (word: string): boolean =>
  word.length > 15 && /^[a-z.]+(?:error|exception)$/.test(word);

/** Fewer words that follow each other are no quotation, unless they are such a part of the message. */
const shortestRun = 3;
const leastPart = 0.25;

/** Returns the most words of a query that follow each other in a text too. */
function getLongestRun(query: readonly string[], text: readonly string[]): number {
  let longest = 0;
  let before: number[] = [];
  for (const word of query) {
    const row = text.map((each, at) => (each === word ? (before[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    before = row;
  }
  return longest;
}

/**
 * Returns what it is worth that a query quotes a message, and what it costs that the message says more.
 * @param inText words of the query that the message holds
 * @param maker words of the names of its product
 * @param query all its words
 */
export function quote(
  inText: readonly string[],
  message: string,
  maker: ReadonlySet<string>,
  query: readonly string[],
): { points: number; unsaid: number } {
  const own = query.filter((word) => !maker.has(word));
  const text = getPlainWords(message).filter((word) => !maker.has(word));
  const run = getLongestRun(own, text);
  const isRun =
    run >= Math.min(shortestRun, own.length) &&
    (run > 1 || query.length === 1) &&
    (run >= shortestRun || run >= leastPart * text.length);
  // A name of a class is meant by nothing but itself: "connect" is no beginning of one.
  const hasClass = query.some(isClass);
  const isOfCode = inText.some((term) => isCode(term) || (hasClass && isClass(term)));
  const unsaid = text.filter((word) => !query.includes(word));
  return {
    points: Math.max(isRun ? (points.run * run) / query.length : 0, isOfCode ? points.code : 0),
    unsaid: run < surelyQuoted ? points.unsaid * Math.min(1, unsaid.length / mostUnsaid) : 0,
  };
}
