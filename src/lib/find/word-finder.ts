import MiniSearch from 'minisearch';
import { toErrorPage, toFaultPage, toGuidePage, type Page } from './page.ts';
import { getProductNames, type ProductNames } from './product-names.ts';
import { Rarity } from './rarity.ts';
import type { Found, WordSource } from './source.ts';
import { speaksOfTrouble } from './trouble.ts';
import { getStem, getTelling, getWords } from './word.ts';

/** The best match; less than that of a page that is surely known. */
const bestScore = 5;
/** Share of what a query says that a page must hold. */
const leastShare = 0.35;
const most = 10;
/** What a page gains or loses by the products that a query names, and the page of a fault beside those of errors. */
const factors = { named: 1.15, other: 0.6, fault: 0.8 };

/**
 * Finds pages by any words of what the catalogue says about them: summaries, names, symptoms, causes and questions. Many pages
 * hold some words of a query, so these are for complaints that nothing else knows.
 */
export class WordFinder {
  private readonly pages = new Map<string, Page>();
  private readonly texts = new Map<string, string[]>();
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
    const errorOf = new Map(errors.map((error) => [error.id, error]));
    for (const guide of guides) {
      const { quickAnswer, symptoms, causes, questions } = guide;
      const error = errorOf.get(guide.error);
      if (error) this.add(toGuidePage(error, guide), [quickAnswer, ...symptoms, ...causes, ...questions]);
    }
    for (const error of errors) this.add(toErrorPage(error), [error.summary, ...error.aliases]);
    for (const fault of faults) this.add(toFaultPage(fault), [fault.summary, ...fault.aliases]);
    for (const [url, { title }] of this.pages) {
      const text = [...new Set(getWords(this.texts.get(url)?.join('\n') ?? ''))];
      const name = getWords(title);
      this.rarity.add([...name, ...text]);
      this.index.add({ id: url, title: name.join(' '), text: text.join(' ') });
    }
  }

  /** Adds what is said about a page; an error's own guide stands on the page of the error. */
  private add(page: Page, texts: readonly string[]) {
    this.pages.set(page.url, page);
    this.texts.set(page.url, [...(this.texts.get(page.url) ?? []), ...texts]);
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
        return [{ page, queryTerms, weight: score * this.getFactor(page, named) }];
      })
      .toSorted((a, b) => b.weight - a.weight);
    const best = weighed[0]?.weight ?? 1;
    return weighed
      .slice(0, 4 * most)
      .filter(({ queryTerms }) => this.rarity.getShare(queryTerms, words) >= leastShare)
      .slice(0, most)
      .map(({ page, queryTerms, weight }) => ({
        ...page,
        reason: `The words “${queryTerms.join(' ')}”`,
        score: (bestScore * weight) / best,
      }));
  }

  private getFactor({ kind, products }: Page, named: ReadonlySet<string>): number {
    if (kind === 'Fault') return factors.fault;
    if (products.length === 0 || named.size === 0) return 1;
    return products.some((each) => named.has(each)) ? factors.named : factors.other;
  }
}
