import MiniSearch, { type Options } from 'minisearch';
import type { Catalogue } from '../../tests/content/catalogue.ts';
import { FaultFinder } from '../../src/lib/find/fault-finder.ts';
import { Finder } from '../../src/lib/find/finder.ts';
import { IdentifierFinder } from '../../src/lib/find/identifier-finder.ts';
import { listPages } from '../../src/lib/find/merge.ts';
import { MessageFinder } from '../../src/lib/find/message-finder.ts';
import { NeighbourFinder } from '../../src/lib/find/neighbour-finder.ts';
import { SymptomFinder } from '../../src/lib/find/symptom-finder.ts';
import { WordFinder } from '../../src/lib/find/word-finder.ts';
import { getFindSource } from '../diagnose/source.ts';
import { getPageTexts, type PageText } from './document.ts';

/** A search to measure: a query in, addresses out, best first. */
export interface Ranker {
  name: string;
  rank: (query: string) => string[] | Promise<string[]>;
}

/** Returns this site's search without the full text, which adds pages behind what is surely known. */
export function getOwnRanker(catalogue: Catalogue): Ranker {
  const source = getFindSource(catalogue);
  const names = new Finder(source);
  const identifiers = new IdentifierFinder(source);
  const messages = new MessageFinder(source);
  const symptoms = new SymptomFinder(source);
  const faults = new FaultFinder(source);
  const neighbours = new NeighbourFinder(source);
  const words = new WordFinder(source);
  return {
    name: 'this search',
    rank: async (query) => {
      const known = {
        names: names.find(query),
        identifiers: identifiers.find(query),
        messages: messages.find(query),
        symptoms: symptoms.find(query),
        faults: faults.find(query),
        complaints: neighbours.find(query),
      };
      return (await listPages(known, () => words.find(query))).map(({ url }) => url);
    },
  };
}

function getTextRanker(
  name: string,
  pages: readonly PageText[],
  options: Partial<Options<PageText>>,
): Ranker {
  const index = new MiniSearch<PageText>({ fields: ['title', 'text'], ...options });
  index.addAll(pages);
  return { name, rank: (query) => index.search(query).map(({ id }) => String(id)) };
}

/** Returns the baselines that need no browser: MiniSearch as its documentation recommends it, and plain BM25. */
export function getBaselines(catalogue: Catalogue): Ranker[] {
  const pages = getPageTexts(catalogue);
  return [
    getTextRanker('MiniSearch alone', pages, {
      searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
    }),
    getTextRanker('plain BM25', pages, { searchOptions: { bm25: { k: 1.2, b: 0.75, d: 0 } } }),
  ];
}
