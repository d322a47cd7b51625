import type { Found } from './source.ts';

/** Returns each page of a list once, with its best reason. */
function getBest(list: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const each of list) {
    if (each.score > (best.get(each.url)?.score ?? -Infinity)) best.set(each.url, each);
  }
  return [...best.values()];
}

/** Returns one list of several: each page once, with its best reason; pages that several found come first among equals. */
export function mergeFound(...lists: readonly (readonly Found[])[]): Found[] {
  const best = new Map<string, Found>();
  for (const each of lists.flatMap(getBest)) {
    const known = best.get(each.url);
    if (known === undefined) {
      best.set(each.url, each);
    } else {
      const [first, second] = known.score >= each.score ? [known, each] : [each, known];
      best.set(each.url, { ...first, score: first.score + Math.max(0, second.score) * 0.2 });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** A page with as much is one that something of the query surely leads to. */
const enough = 8;

/** Whether none of some pages is sure, so that those which only hold some of the words are worth a look. */
export const isUnsure = (found: readonly Found[]): boolean => found.every(({ score }) => score < enough);

/** Returns pages with others behind them, each page once. */
export function putBehind(known: readonly Found[], others: readonly Found[]): Found[] {
  const urls = new Set(known.map(({ url }) => url));
  return [...known, ...others.filter(({ url }) => !urls.has(url))];
}
