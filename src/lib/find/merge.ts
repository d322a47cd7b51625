import type { Found } from './source.ts';

/** What each finder knows of a query. */
export interface KnownPages {
  names: readonly Found[];
  identifiers: readonly Found[];
  messages: readonly Found[];
  symptoms: readonly Found[];
  faults: readonly Found[];
  /** What others complained of gives its votes to pages, whatever found these. */
  complaints: readonly Found[];
}

/** A page with as much is one that something of the query surely leads to; what words alone lead to has less. */
const sure = 6;

/** Whether something of the query surely leads to a page. */
export const isSure = ({ score }: Found): boolean => score >= sure;

/** Returns each page of a list once, with its best reason. */
function getBest(list: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const each of list) {
    if (each.score > (best.get(each.url)?.score ?? -Infinity)) best.set(each.url, each);
  }
  return [...best.values()];
}

/** Returns one list of several: each page once, with its best reason; pages that several found come first among equals. */
function mergeFound(lists: readonly (readonly Found[])[]): Found[] {
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

/** Returns pages and those of others that are not among them. */
function addMissing(known: readonly Found[], others: readonly Found[]): Found[] {
  const urls = new Set(known.map(({ url }) => url));
  return [...known, ...others.filter(({ url }) => !urls.has(url))];
}

/** A page that nothing but near searches lead to needs as much: the votes of some that are near. */
const leastVotes = 4;

/** Pages that have fewer votes follow where not as many are known. */
const fewestPages = 3;

/** Whether a page can answer for the votes alone: that near searches are about a product says of no message on its page. */
const isAnswer = ({ kind }: Found): boolean => kind !== 'Product';

/** Returns pages with the votes of near searches, best first; those that have many are pages of the list too. */
function addVotes(pages: readonly Found[], votes: readonly Found[]): Found[] {
  const scores = new Map(votes.map(({ url, score }) => [url, score]));
  // What speaks for an error speaks for its guides too: which of these is meant, the other finders know.
  const getVotes = ({ url, errorUrl = url }: Found) =>
    Math.max(scores.get(url) ?? 0, scores.get(errorUrl) ?? 0);
  const voted = pages.map((page) => ({ ...page, score: page.score + getVotes(page) }));
  const others = votes.filter((vote) => isAnswer(vote) && vote.score >= leastVotes);
  return addMissing(voted, others).toSorted((a, b) => b.score - a.score);
}

/** What the page of a fault gains behind the first one: where that is not what was meant, it leads on to several errors. */
const faultBehindFirst = 2;

/** Returns pages, best first, in the order in which they are of use. */
function putInOrder([first, ...others]: readonly Found[]): Found[] {
  const getUse = ({ kind, score }: Found) => score + (kind === 'Fault' ? faultBehindFirst : 0);
  return first === undefined ? [] : [first, ...others.toSorted((a, b) => getUse(b) - getUse(a))];
}

/**
 * Returns what finders know of a query as one list, best first; where none is sure, with pages that hold some of its words.
 * @param findByWords asked only where its pages are worth a look
 */
export async function listPages(
  { names, identifiers, messages, symptoms, faults, complaints }: KnownPages,
  findByWords: () => readonly Found[] | Promise<readonly Found[]>,
): Promise<Found[]> {
  const known = mergeFound([names, identifiers, messages, symptoms, faults]);
  const all = known.some(isSure) ? known : addMissing(known, await findByWords());
  const listed = putInOrder(addVotes(all, complaints));
  return listed.length === 0
    ? []
    : addMissing(listed, complaints.filter(isAnswer)).slice(0, Math.max(fewestPages, listed.length));
}
