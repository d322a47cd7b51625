import MiniSearch from 'minisearch';
import { describeGuides, relate, toErrorPage, toFaultPage, type Page } from './page.ts';
import { getProductNames, type ProductNames } from './product-names.ts';
import { Rarity } from './rarity.ts';
import type { Found, WordSource } from './source.ts';
import { speaksOfTrouble } from './trouble.ts';
import { getStem, getTelling, getWords, sayWords } from './word.ts';

/** The best match; less than that of a page that is surely known. */
const bestScore = 5;
/** Share of what a query says that a page must hold. */
const leastShare = 0.35;
const most = 10;
/** What the page of a product gains or loses by the products that a query names, or by none, and that of a fault beside others. */
const factors = { named: 1.15, other: 0.6, unnamed: 0.5, fault: 0.8 };

function getFactor(page: Page, named: ReadonlySet<string>): number {
  if (page.kind === 'Fault') return factors.fault;
  const relation = relate(page, named);
  return relation === undefined ? 1 : factors[relation];
}

/**
 * Finds pages by any words of what the catalogue says about them: summaries, names, symptoms, causes and questions. Many pages
 * hold some words of a query, so these are for complaints that nothing else knows.
 */
export class WordFinder {
  private readonly pages = new Map<string, Page>();
  private readonly index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    // Texts come as words with blanks between them.
    tokenize: (text) => text.split(' '),
    processTerm: getStem,
    searchOptions: { boost: { title: 2 } },
  });
  private readonly names: ProductNames;
  private readonly rarity = new Rarity();

  constructor({ errors, products, guides, faults }: WordSource) {
    this.names = getProductNames({ errors, products });
    const texts = new Map<string, string[]>();
    // An error's own guide stands on the page of the error.
    const add = (page: Page, more: readonly string[]) => {
      this.pages.set(page.url, page);
      texts.set(page.url, [...(texts.get(page.url) ?? []), ...more]);
    };
    for (const guide of describeGuides({ errors, guides })) add(guide.page, guide.texts);
    for (const error of errors) add(toErrorPage(error), [error.summary, ...error.aliases]);
    for (const fault of faults) add(toFaultPage(fault), [fault.summary, ...fault.aliases]);
    for (const { url, title } of this.pages.values()) {
      const name = getWords(title);
      const text = [...new Set(getWords(texts.get(url)?.join('\n') ?? ''))];
      this.rarity.add([...name, ...text]);
      this.index.add({ id: url, title: name.join(' '), text: text.join(' ') });
    }
  }

  /** Returns the pages that hold most of what a query says, best first; none where nothing is wrong. */
  find(query: string): Found[] {
    const all = getWords(query);
    const words = getTelling(all);
    if (!speaksOfTrouble(all)) return [];
    const { ids: named } = this.names.find(query);
    const weighed = this.index
      .search(words.join(' '))
      .flatMap(({ id, score, queryTerms }) => {
        const page = this.pages.get(String(id));
        if (page === undefined) return [];
        return [{ page, queryTerms, weight: score * getFactor(page, named) }];
      })
      .toSorted((a, b) => b.weight - a.weight);
    const best = weighed[0]?.weight ?? 1;
    return weighed
      .slice(0, 4 * most)
      .filter(({ queryTerms }) => this.rarity.getShare(queryTerms, words) >= leastShare)
      .slice(0, most)
      .map(({ page, queryTerms, weight }) => ({
        ...page,
        reason: sayWords(words, queryTerms),
        score: (bestScore * weight) / best,
      }));
  }
}
