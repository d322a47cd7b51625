import { distance } from 'fastest-levenshtein';

const closest = 2;

function getGap(typed: string, known: string): number {
  if (known.startsWith(typed) && typed.length > 2) return 0.5;
  return distance(typed, known);
}

/**
 * Returns the entries nearest to what was typed, at most `limit`, best first.
 * @param typed words of a mistyped address
 * @param entries each with the words it is known by
 */
export function getNearest<T extends { words: string }>(
  typed: string,
  entries: readonly T[],
  limit = 4,
): T[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  return entries
    .map((entry) => {
      const known = entry.words.split(/[^\p{L}\p{N}]+/u);
      const gaps = words.map((word) => Math.min(...known.map((each) => getGap(word, each))));
      const near = gaps.filter((gap) => gap <= closest);
      return { entry, near: near.length, gap: near.reduce((sum, gap) => sum + gap, 0) };
    })
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near || a.gap - b.gap || a.entry.words.localeCompare(b.entry.words, 'en'))
    .slice(0, limit)
    .map(({ entry }) => entry);
}
