import MiniSearch from 'minisearch';
import { describeGuides, relate, toErrorPage, type Page } from './page.ts';
import { getProductNames, type ProductNames } from './product-names.ts';
import { Rarity } from './rarity.ts';
import type { Found, SymptomSource } from './source.ts';
import { speaksOfTrouble } from './trouble.ts';
import { getStem, getTelling, getWords, sayWords } from './word.ts';

/** The best match, where it holds all words. */
const bestScore = 8;
/** Share of what the query says that a page holds to be as good as one that holds it all. */
const enough = 0.6;
/** Share of what the query says that a page must hold. */
const leastShare = 0.45;
/** Beginnings of words shorter than this begin too many. */
const shortestPrefix = 5;
/** Fewer words of a query that says more are one that stands anywhere. */
const fewestWords = 2;
const most = 20;
/** What the page of a product gains or loses by the products that a query names, or by none. */
const points = { named: 3, other: -4, unnamed: -3 };

/** Finds pages by what people see and ask: symptoms, causes and questions of guides, summaries of errors. */
export class SymptomFinder {
  private readonly pages = new Map<string, Page>();
  private readonly index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: getWords,
    processTerm: getStem,
    searchOptions: { boost: { title: 2 }, prefix: (term) => term.length >= shortestPrefix },
  });

  private readonly names: ProductNames;
  private readonly rarity = new Rarity();

  constructor({ errors, guides, products }: SymptomSource) {
    this.names = getProductNames({ errors, products });
    for (const { page, title, texts } of describeGuides({ errors, guides })) this.add(page, title, texts);
    for (const error of errors) {
      const page = toErrorPage(error);
      if (!this.pages.has(page.url)) this.add(page, page.title, [error.summary, ...error.aliases]);
    }
  }

  private add(page: Page, title: string, texts: readonly string[]) {
    this.pages.set(page.url, page);
    const text = texts.join(' ');
    this.rarity.add(getWords(`${title} ${text}`));
    this.index.add({ id: page.url, title, text });
  }

  /** Returns the pages whose symptoms a query describes, best first. */
  find(query: string): Found[] {
    const all = getWords(query);
    const words = getTelling(all);
    const isTrouble = speaksOfTrouble(all);
    const hits = this.index.search(words.join(' '));
    const best = hits[0]?.score ?? 1;
    const { ids: named } = this.names.find(query);
    return hits.slice(0, most).flatMap(({ id, score, queryTerms }) => {
      const page = this.pages.get(String(id));
      const share = this.rarity.getShare(queryTerms, words);
      if (page === undefined || share < (isTrouble ? leastShare : 1)) return [];
      if (queryTerms.length < Math.min(fewestWords, words.length)) return [];
      const said = ((bestScore * score) / best) * Math.min(1, share / enough);
      const relation = relate(page, named);
      const bonus = relation === undefined ? 0 : points[relation];
      return [{ ...page, reason: sayWords(words, queryTerms), score: said + bonus }];
    });
  }
}
