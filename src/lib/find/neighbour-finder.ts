import { append } from '../group.ts';
import { joinsWords } from '../script.ts';
import { isStatus } from '../status.ts';
import { toErrorPage, toFaultPage, toGuidePage, toProductPage, type Page } from './page.ts';
import type { Found, NeighbourSource } from './source.ts';
import { getStem, getWords } from './word.ts';

/** Searches that vote: the nearest ones. */
const voters = 120;
/** What the vote of a search is worth by its nearness: one that is half as near counts about 0.2. */
const sharpness = 2.2;
/** What a search gives to its pages, best first. */
const shares = [1, 0.6, 0.4, 0.3, 0.2, 0.1];
/** Votes that are hardly any, and what e - 1 times as many are worth in points. */
const fewVotes = 0.05;
const votePoints = 5.4;

/** Letters of the parts that longer words are compared by as well, so that "timeouts" is near to "timeout". */
const partLength = 4;
/** What such a part counts beside a word, and what tells it from one. */
const partWeight = 0.3;
const partMark = '~';

/** A search with the addresses of the pages that answer it, best first. */
interface Search {
  query: string;
  pages: readonly string[];
}

const getParts = (stem: string, length: number): string[] =>
  Array.from({ length: Math.max(0, stem.length - length + 1) }, (_, at) => stem.slice(at, at + length));

/** Returns what a search is compared by: stems and parts of these, and pairs of letters where a script sets no words apart. */
function getTerms(query: string): Set<string> {
  const stems = getWords(query)
    // Names tell these better: all searches for a 502 are near to each other.
    .filter((code) => !isStatus({ code }))
    .map(getStem);
  return new Set(
    stems.flatMap((stem) => {
      if (joinsWords(stem) && stem.length > 2) return getParts(stem, 2);
      const parts = stem.length > partLength ? getParts(stem, partLength) : [];
      return [stem, ...parts.map((part) => partMark + part)];
    }),
  );
}

/** Returns all pages that can answer a search, by their addresses. */
function getPages({ errors, products, faults }: NeighbourSource): Map<string, Page> {
  const pages = [
    ...products.map(toProductPage),
    ...faults.map(toFaultPage),
    ...errors.flatMap((error) => [
      ...error.guides.map((guide) => toGuidePage(error, guide)),
      toErrorPage(error),
    ]),
  ];
  return new Map(pages.map((page) => [page.url, page]));
}

/**
 * Finds pages by searches that are like a query: those nearest to a query vote for the pages that answer them (k nearest
 * neighbours, by the cosine of their words weighed by rarity).
 */
export class NeighbourFinder {
  private readonly pages: ReadonlyMap<string, Page>;
  private readonly searches: readonly Search[];
  /** Places of the searches that hold a term. */
  private readonly holders = new Map<string, number[]>();
  /** Lengths of what the terms of each search say, as vectors. */
  private readonly lengths: readonly number[];

  constructor(source: NeighbourSource) {
    this.pages = getPages(source);
    this.searches = source.searches.flatMap(({ pages, queries }) =>
      queries.map((query) => ({ query, pages })),
    );
    const terms = this.searches.map(({ query }) => getTerms(query));
    terms.forEach((own, at) => {
      for (const term of own) append(this.holders, term, at);
    });
    this.lengths = terms.map((own) => this.getLength(own));
  }

  /** Returns how much a term says; one that no search holds says most. */
  private weigh(term: string): number {
    const rarity = 1 + Math.log((1 + this.searches.length) / (1 + (this.holders.get(term)?.length ?? 0)));
    return term.startsWith(partMark) ? partWeight * rarity : rarity;
  }

  private getLength(terms: ReadonlySet<string>): number {
    return Math.hypot(...[...terms].map((term) => this.weigh(term)));
  }

  /** Returns the searches nearest to a query, each with how near it is: 1 is the same words. */
  private getNearest(query: string): { search: Search; nearness: number }[] {
    const terms = getTerms(query);
    const length = this.getLength(terms);
    const products = new Map<number, number>();
    for (const term of terms) {
      const square = this.weigh(term) ** 2;
      for (const at of this.holders.get(term) ?? []) products.set(at, (products.get(at) ?? 0) + square);
    }
    return [...products]
      .flatMap(([at, product]) => {
        const search = this.searches[at];
        return search === undefined
          ? []
          : [{ search, nearness: product / (length * (this.lengths[at] ?? Infinity)) }];
      })
      .toSorted((a, b) => b.nearness - a.nearness)
      .slice(0, voters);
  }

  /** Returns the pages that near searches led to, best first. */
  find(query: string): Found[] {
    const found = new Map<string, { votes: number; reason: string }>();
    for (const { search, nearness } of this.getNearest(query)) {
      search.pages.slice(0, shares.length).forEach((url, at) => {
        const { votes, reason } = found.get(url) ?? {
          votes: 0,
          reason: `Much like “${search.query}”`,
        };
        found.set(url, { votes: votes + nearness ** sharpness * (shares[at] ?? 0), reason });
      });
    }
    return [...found]
      .flatMap(([url, { votes, reason }]) => {
        const page = this.pages.get(url);
        return page === undefined
          ? []
          : [{ ...page, reason, score: votePoints * Math.log1p(votes / fewVotes) }];
      })
      .toSorted((a, b) => b.score - a.score);
  }
}
