/**
 * A query in, pages out: 1. known codes, names and products in it, 2. words with typos and beginnings of words.
 * Messages and full text come from elsewhere (message-finder.ts, Pagefind); merge.ts makes one list.
 */
import MiniSearch from 'minisearch';
import { chooseGuide } from '../guide-choice.ts';
import { isStatus } from '../status.ts';
import { PhraseBook, type PhraseHit } from './phrase.ts';
import { toErrorPage, toGuidePage, toProductPage, type Page } from './page.ts';
import { getNamesOf, getProductNames, type ProductNames } from './product-names.ts';
import type { FindSource, Found } from './source.ts';
import { speaksOfTrouble, troubleWords } from './trouble.ts';
import {
  collectWords,
  dropAmounts,
  getKey,
  getStem,
  getTelling,
  getWords,
  isFiller,
  sayWords,
  splitWords,
} from './word.ts';

type KnownError = FindSource['errors'][number];
type KnownProduct = FindSource['products'][number];

/** What each kind of evidence adds to a page's score. */
const points = {
  /** A code or name of one word, and each further word. */
  phrase: 10,
  word: 4,
  typo: -3,
  /** The same in a long word, which is hardly another one. */
  typoInLong: -1,
  /** A code or name that is all of the query. */
  whole: 24,
  /** A spelling that is all of the query, of a status that every product sends: the words may be those of one product. */
  wholeOfStatus: 13,
  /** The code itself, as the product prints it. */
  code: 5,
  /** The same of a status: people type the number because that is what they see. */
  status: 4,
  /** An error or guide of the product that the query names. */
  product: 9,
  /** A name of one short word, which stands in other sentences too: "server has gone away". */
  shortName: -3,
  /** A code or name that people use as a word: "mail was refused", "database gone". */
  ordinary: -13,
  /** A guide for the place that words of the query name. */
  place: 14,
  /** A guide for several products, where the query names none. */
  several: 0.5,
  /** An error that belongs to another product than the one named. */
  otherProduct: -8,
  /** The name of an error, where the query holds the code of another one: "Internal Server Error 502". */
  otherStatus: -6,
  /** An error of a product that the query does not name. */
  elsewhere: -2,
  /** The same, and a guide for such a product, found by loose words that name no place. */
  looseElsewhere: -5,
  /** A page of the product named that other words of the query lead to. */
  namedElsewhere: 6,
  /** The best match of loose words. */
  loose: 8,
};

/** Further words of a name that count: a message that is a name is no better for being long. */
const mostWords = 3;

/** Share of a query's telling words that a page must hold to be shown for them. */
const leastShare = 0.2;
/** The same where the query names no error and no product. */
const leastShareAlone = 0.5;

/** Letters of a name that is too long to be another word with a typo. */
const longPhrase = 12;

/** Letters of a word that makes a name of it and a filler, such as "not". */
const longWord = 8;

/** Share of a query that names of products are, where it is about them and not about a fault. */
const leastShareOfNames = 0.5;

const isSame = (one: string, other: string) => getKey(getWords(one)) === getKey(getWords(other));

/** Codes and names that are words of everyday complaints about something else. */
const ordinaryWords = new Set(['refused', 'gone', 'conflict', 'locked']);
const isOrdinary = (phrase: string) => ordinaryWords.has(phrase.toLowerCase());

/** Whether a phrase is the name of an error that is one short word. */
const isShortName = (phrase: string, { name }: KnownError) => phrase === name && /^[a-z]{3,9}$/i.test(name);

/** Returns what a spelling of an error is worth that is all of the query. */
function getWhole(error: KnownError, phrase: string): number {
  const { code, name } = error;
  const isName = [code, name, `${code} ${name}`].some((each) => isSame(each, phrase));
  return isStatus(error) && !isName ? points.wholeOfStatus : points.whole;
}

/** Whether a word of a title can name a place: numbers and short words stand in many. */
const isPlace = (word: string) => word.length > 2 && !/^\d+$/.test(word) && !isFiller(word);

interface LooseDocument {
  id: string;
  title: string;
  names: string;
  products: string;
  summary: string;
}

/** Finds pages by the names of errors, products and guides. */
export class Finder {
  private readonly errors: Map<string, KnownError>;
  private readonly products: Map<string, KnownProduct>;
  private readonly names: PhraseBook;
  private readonly productNames: ProductNames;
  private readonly loose: MiniSearch<LooseDocument>;
  private readonly pages = new Map<string, Page>();
  /** Id of the error that a page is about. */
  private readonly errorOf = new Map<string, string>();
  /** Codes that are statuses. */
  private readonly statuses: ReadonlySet<string>;

  constructor({ errors, products }: FindSource) {
    this.errors = new Map(errors.map((error) => [error.id, error]));
    this.products = new Map(products.map((product) => [product.id, product]));
    this.statuses = new Set(errors.filter((error) => isStatus(error)).map(({ code }) => code));
    this.names = new PhraseBook(
      errors.map(({ id, code, name, aliases }) => ({
        id,
        phrases: [code, name, name.replaceAll(' ', ''), `${code} ${name}`, id, ...aliases],
      })),
      // "Blocked" is no typo for "locked".
      [...collectWords(errors.map(({ summary }) => summary)), ...troubleWords],
    );
    this.productNames = getProductNames({ errors, products });
    this.loose = new MiniSearch({
      fields: ['title', 'names', 'products', 'summary'],
      tokenize: getWords,
      processTerm: getStem,
      searchOptions: {
        boost: { title: 3, products: 2, summary: 0.7 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.25 : false),
        // More letters that are wrong make another word.
        maxFuzzy: 3,
      },
    });
    this.loose.addAll(this.collectPages());
  }

  private collectPages(): LooseDocument[] {
    const nameOf = (id: string) => this.products.get(id)?.name ?? id;
    const documents: LooseDocument[] = [];
    const add = (page: Page, names: string, summary: string) => {
      this.pages.set(page.url, page);
      documents.push({
        id: page.url,
        title: page.title,
        names,
        products: page.products.map(nameOf).join(' '),
        summary,
      });
    };
    for (const error of this.errors.values()) {
      const { id, url, code, name, summary, aliases } = error;
      for (const each of [error, ...error.guides]) this.errorOf.set(each.url, id);
      add(toErrorPage(error), [id, ...aliases].join(' '), summary);
      for (const guide of error.guides) {
        if (guide.url !== url) add(toGuidePage(error, guide), `${code} ${name}`, summary);
      }
    }
    for (const product of this.products.values()) {
      add(toProductPage(product), getNamesOf(product).join(' '), '');
    }
    return documents;
  }

  /** Returns the page of an error that is about one of some products: its guide for it, or its own. */
  private getPage({ url, guides }: KnownError, named: ReadonlySet<string>): string {
    return chooseGuide(guides, named)?.url ?? url;
  }

  /** Returns the pages that a query leads to, best first. */
  find(query: string): Found[] {
    const all = dropAmounts(getWords(query));
    const words = getTelling(all);
    if (words.length === 0) return [];
    const parts = splitWords(words);
    const isTrouble = speaksOfTrouble(all);
    const { hits: products, ids: named } = this.productNames.find(query);
    const found = new Map<string, { score: number; reason: string }>();
    const add = (url: string, score: number, reason: string) => {
      const known = found.get(url);
      if (known === undefined) found.set(url, { score, reason });
      else if (known.score < score) Object.assign(known, { score, reason });
    };
    const names = this.findNames({ all, words, parts }, products);
    const isWhole = ({ phrase, isAll }: PhraseHit) =>
      getKey(getTelling(getWords(phrase))) === getKey(words) || isAll === true;
    const codes = new Set(words.filter((word) => this.statuses.has(word)));
    for (const hit of names) this.addError(hit, { named, codes }, isWhole(hit), add);
    this.addProducts(products, parts, isTrouble, add);
    this.addLoose({ words, isTrouble }, names, named, add);
    return [...found]
      .flatMap(([url, { score, reason }]) => {
        const page = this.pages.get(url);
        return page === undefined ? [] : [{ ...page, score, reason }];
      })
      .toSorted((a, b) => b.score - a.score || a.url.localeCompare(b.url, 'en'));
  }

  private addProducts(
    products: readonly PhraseHit[],
    parts: readonly string[],
    isTrouble: boolean,
    add: (url: string, score: number, reason: string) => void,
  ) {
    const share = products.reduce((sum, { start, end }) => sum + end - start, 0) / parts.length;
    if (share < leastShareOfNames && !isTrouble) return;
    // A product is asked for where its name is all there is; otherwise it says which page of a fault.
    const score = share === 1 ? points.phrase + points.product : points.phrase - points.word;
    for (const { ids, phrase } of products) {
      for (const id of ids) {
        const product = this.products.get(id);
        if (product) add(product.url, score, `The name “${phrase}”`);
      }
    }
  }

  /** Returns the names of errors in a query; also those that remain when the products are taken out. */
  private findNames(
    { all, words, parts }: { all: string[]; words: string[]; parts: string[] },
    products: readonly PhraseHit[],
  ): PhraseHit[] {
    const isProduct = (at: number) => products.some(({ start, end }) => at >= start && at < end);
    const rest = parts.filter((_, at) => !isProduct(at));
    // Long names hold words that say little by themselves, such as "signed by unknown authority"; so does "not acceptable".
    const isLong = ({ start, end }: PhraseHit) =>
      end - start > 2 ||
      all.slice(start, end).some((word) => word.length >= longWord && isFiller(all[start] ?? ''));
    const long = this.names.find(all).filter(isLong);
    const queries = [words, parts, ...(rest.length < parts.length ? [rest] : [])];
    const exact = [...long, ...queries.flatMap((each) => this.names.find(each))];
    const isTold = exact.some(({ start, end, typos }) => typos === 0 && end - start === words.length);
    const guesses = isTold ? [] : [all, words, rest].map((each) => this.names.guessAll(each));
    return [...exact, ...guesses.filter((each) => each !== undefined).slice(0, 1)];
  }

  private addError(
    { ids, phrase, start, end, typos }: PhraseHit,
    { named, codes }: { named: ReadonlySet<string>; codes: ReadonlySet<string> },
    isWhole: boolean,
    add: (url: string, score: number, reason: string) => void,
  ) {
    const isOfAll = ids.some((id) => this.errors.get(id)?.product === null);
    for (const id of ids) {
      const error = this.errors.get(id);
      if (error === undefined) continue;
      const isCode = phrase.toLowerCase() === error.code.toLowerCase();
      const isOwn = error.product !== null && named.has(error.product);
      // A code that no other error has says which product sent it, whatever else the query names.
      const tells = isCode && ids.length === 1;
      const isOther = error.product !== null && named.size > 0 && !isOwn && !tells;
      const isElsewhere = error.product !== null && named.size === 0 && !tells;
      const isOtherStatus = codes.size > 0 && !codes.has(error.code) && !tells;
      const score =
        points.phrase +
        Math.min(end - start - 1, mostWords) * points.word +
        typos * (phrase.length < longPhrase ? points.typo : points.typoInLong) +
        (isCode ? points.code + (isStatus(error) ? points.status : 0) : 0) +
        // What one product calls its error as everybody does is asked of it by its name alone.
        (isWhole && (isOwn || error.product === null || !isOfAll) ? getWhole(error, phrase) : 0) +
        (isOwn ? points.product : 0) +
        (isOther ? points.otherProduct : 0) +
        (isOtherStatus ? points.otherStatus : 0) +
        (isElsewhere ? points.elsewhere : 0) +
        (isShortName(phrase, error) && !isWhole ? points.shortName : 0) +
        (isOrdinary(phrase) && !isWhole ? points.ordinary : 0) -
        (ids.length > 1 ? 1 : 0);
      const reason = isCode ? `The code ${error.code}` : `The name “${phrase}”`;
      add(error.url, score, reason);
      const page = this.getPage(error, named);
      if (page !== error.url && !isOwn) add(page, score + points.product, `${reason}, in this product`);
    }
  }

  private addLoose(
    { words, isTrouble }: { words: readonly string[]; isTrouble: boolean },
    names: readonly PhraseHit[],
    named: ReadonlySet<string>,
    add: (url: string, score: number, reason: string) => void,
  ) {
    const hits = this.loose.search(words.join(' '));
    const said = new Set(names.flatMap(({ phrase }) => getWords(phrase)));
    const errors = new Set(names.flatMap(({ ids }) => ids));
    const best = hits[0]?.score ?? 1;
    const isNamed = said.size > 0 || named.size > 0;
    for (const { id: url, score, queryTerms } of hits.slice(0, 40)) {
      const page = this.pages.get(String(url));
      if (page === undefined) continue;
      const share = queryTerms.length / words.length;
      if (share < (isNamed ? leastShare : leastShareAlone)) continue;
      // What asks for something else than an error is answered by a page that speaks of all of it.
      if (share < 1 && !isTrouble) continue;
      // Words beside the error's own that stand in a title name the place: "502 cloud load balancer".
      const title = new Set(getWords(page.title).map(getStem));
      const beside = words.filter((word) => !said.has(word) && isPlace(word) && title.has(getStem(word)));
      const placed = errors.has(this.errorOf.get(page.url) ?? '') && beside.length > 1 ? points.place : 0;
      const loose = (points.loose * score * share) / best + placed;
      const elsewhere = placed > 0 ? points.elsewhere : points.looseElsewhere;
      add(page.url, loose + this.getBonus(page, named, elsewhere), sayWords(words, queryTerms));
    }
  }

  /**
   * Returns what a page gains or loses by the products that the query names.
   * @param elsewhere what the page of a product loses where the query names none
   */
  private getBonus({ kind, products }: Page, named: ReadonlySet<string>, elsewhere: number): number {
    const isNamed = products.some((each) => named.has(each));
    if (kind === 'Product') return 0;
    if (isNamed) return points.namedElsewhere;
    if (named.size > 0 && products.length > 0) return points.otherProduct;
    if (kind !== 'Guide') return products.length > 0 ? elsewhere : 0;
    return elsewhere + (named.size === 0 && products.length > 1 ? points.several : 0);
  }
}
