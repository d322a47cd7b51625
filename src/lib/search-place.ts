/** An address on the site with the words around what was searched for, as HTML with `<mark>`. */
export interface Place {
  url: string;
  excerpt: string;
}

/** A part of a page that holds matches, as Pagefind finds it. */
export interface FoundPart extends Place {
  /** Where it begins; only `data-pagefind-title` gives it a title. */
  anchor?: { title?: string };
  /** The words that match: where in the page, and how much each counts. */
  weighted_locations: { location: number; balanced_score: number }[];
}

/** A page as Pagefind finds it. */
export interface FoundPage extends Place {
  meta: Record<string, string>;
  /** The first part begins with the page and has no anchor. */
  sub_results: FoundPart[];
}

/** As many matching words in a row are a quotation; fewer stand together by chance. */
const quote = 3;

/** Returns how many matching words follow each other at most: a message that was pasted is one long run. */
function getLongestRun({ weighted_locations: words }: FoundPart): number {
  const at = new Set(words.map(({ location }) => location));
  let longest = 0;
  for (const start of at) {
    if (at.has(start - 1)) continue;
    let end = start;
    while (at.has(end)) end += 1;
    longest = Math.max(longest, end - start);
  }
  return longest;
}

function getScore({ weighted_locations: words }: FoundPart): number {
  return words.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

/**
 * Returns where a hit leads and what it shows: its best part if `data-pagefind-title` makes that a place of its own, otherwise
 * the page, which shows its best part if that part quotes what was searched for.
 */
export function findPlace(page: FoundPage): Place {
  const best = page.sub_results
    .toSorted((a, b) => getLongestRun(b) - getLongestRun(a) || getScore(b) - getScore(a))
    .at(0);
  if (best === undefined) return page;
  if (best.anchor?.title !== undefined) return best;
  return getLongestRun(best) < quote ? page : { url: page.url, excerpt: best.excerpt };
}
