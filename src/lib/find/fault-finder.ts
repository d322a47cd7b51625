import { distance } from 'fastest-levenshtein';
import { getUrl } from '../diagnose/rank.ts';
import type { KnownFault, KnownSignature } from '../diagnose/source.ts';
import { groupBy } from '../group.ts';
import { joinsWords } from '../script.ts';
import { getStatuses, isStatus } from '../status.ts';
import { isSentence } from './identifier.ts';
import { getMainFaults } from './main-fault.ts';
import { toFaultPage, toPageAt } from './page.ts';
import { getProductNames, type ProductNames } from './product-names.ts';
import type { FaultSource, Found } from './source.ts';
import { getKey, getStem, getTelling, getWords } from './word.ts';

const points = {
  base: 2,
  /** For each word of the alias, up to a number of them. */
  word: 1.5,
  /** The share of the query that alias and products' names are. */
  share: 6,
  /** The product that the query names has this fault. */
  product: 5,
  /** For each message of the page, up to a number of them. */
  message: 0.03,
  /** An error beside the code of a status that the query names. */
  otherStatus: -5,
  /** The second error of a fault. */
  second: -2,
  /** The page of the fault itself, behind the errors that it has. */
  fault: -3,
  /** The same where its title is all that the query says. */
  title: 6,
  /** The page of a fault before those of its errors, where these are about other faults, and those behind it. */
  ahead: 1,
  behind: -3,
  /** Share of the messages of a status that count: a gateway reports many faults by one, which nobody named. */
  status: 0.5,
};
/** Share of a fault's messages that an error has, for its page to stand before the fault's own. */
const leastOfFault = 0.5;
const mostWords = 4;
const mostMessages = 20;
/** Errors of one fault that are shown. */
const shown = 2;

/** An alias of a fault, as it is looked for. */
interface Alias {
  fault: KnownFault;
  text: string;
  words: readonly string[];
  /** Its parts where it is written without spaces between words, and found inside other words. */
  parts: readonly string[] | undefined;
}

/** Shorter words are near to too many others. */
const shortestGuess = 6;

/** Letters that say as much as a word, in scripts without spaces between words. */
const lettersOfWord = 2;
const countWords = ({ words, parts }: Alias) =>
  parts === undefined ? words.length : parts.join('').length / lettersOfWord;

/** Other forms of "time out", which is "timeout" everywhere. */
const apart = /\btim(?:ed|ing)[ -]out\b/gi;

const getStems = (text: string) => getWords(text.replace(apart, 'timeout')).map(getStem);

/** Whether an alias says no more than a part of what another one says, of another fault: "timeout" beside "dns timeout". */
const isPartOf = (alias: Alias, other: Alias): boolean =>
  alias.fault !== other.fault &&
  alias.words.length < other.words.length &&
  alias.words.every((word) => other.words.includes(word));

/** Returns aliases without those that are a part of others. */
const keepFuller = (aliases: readonly Alias[]): Alias[] =>
  aliases.filter((alias) => !aliases.some((other) => isPartOf(alias, other)));

/** Returns pages with the one of the fault before those of its errors. */
function putFirst(fault: Found, errors: readonly Found[]): Found[] {
  const best = Math.max(fault.score, ...errors.map(({ score }) => score));
  return [
    { ...fault, score: best + points.ahead },
    ...errors.map((error) => ({ ...error, score: error.score + points.behind })),
  ];
}

/**
 * Finds pages by everyday words for what went wrong: the error that the product named has for that fault,
 * or the one that most products have for it.
 */
export class FaultFinder {
  private readonly messages: Map<string, KnownSignature[]>;
  /** Sentences of errors that are no product's alone, by their fault. */
  private readonly shared: Map<string, KnownSignature[]>;
  /** How many messages each error has, by its id. */
  private readonly sizes: ReadonlyMap<string, number>;
  /** Ids of the faults that the page of an error is about, by its id. */
  private readonly mainFaults: Map<string, ReadonlySet<string>>;
  /** Ids of errors by the addresses of their own pages. */
  private readonly errorAt: Map<string, string>;
  private readonly errors: Map<string, FaultSource['errors'][number]>;
  private readonly names: ProductNames;
  private readonly aliases: Alias[];
  /** All words of aliases. */
  private readonly vocabulary: ReadonlySet<string>;

  constructor(source: FaultSource) {
    this.messages = groupBy(source.signatures, ({ fault }) => fault);
    const sentences = source.signatures.filter(isSentence);
    const ofErrors = [...groupBy(sentences, ({ error }) => error)];
    this.sizes = new Map(ofErrors.map(([id, { length }]) => [id, length]));
    this.mainFaults = getMainFaults(source.signatures);
    this.errorAt = new Map(source.errors.map(({ id, url }) => [url, id]));
    this.errors = new Map(source.errors.map((error) => [error.id, error]));
    this.shared = groupBy(
      sentences.filter(({ error }) => this.errors.get(error)?.product === null),
      ({ fault }) => fault,
    );
    this.names = getProductNames(source);
    this.aliases = source.faults.flatMap((fault) =>
      [fault.title, ...fault.aliases].map((alias) => ({
        fault,
        text: alias,
        words: getStems(alias),
        parts: joinsWords(alias) ? alias.toLowerCase().split(' ') : undefined,
      })),
    );
    this.vocabulary = new Set(this.aliases.flatMap(({ words }) => words));
  }

  /** Returns a word as aliases have it, where one letter of it is wrong. */
  private guess(word: string): string {
    if (word.length < shortestGuess || this.vocabulary.has(word)) return word;
    const isNear = (each: string) => each[0] === word[0] && distance(each, word) === 1;
    return [...this.vocabulary].find((each) => each.length >= shortestGuess && isNear(each)) ?? word;
  }

  /** Returns the pages of the faults that a query speaks of, best first. */
  find(query: string): Found[] {
    const known = new Set(getStems(query).map((word) => this.guess(word)));
    const telling = getTelling(getWords(query));
    const text = query.toLowerCase();
    const { ids: named, hits } = this.names.find(query);
    const statuses = getStatuses(telling);
    const whole = getKey(telling);
    const said = this.aliases.filter((alias) =>
      alias.parts === undefined
        ? alias.words.every((word) => known.has(word))
        : alias.parts.every((part) => text.includes(part)),
    );
    const found = [...groupBy(keepFuller(said), ({ fault }) => fault)].flatMap(([fault, aliases]) => {
      const [best] = aliases.toSorted((a, b) => countWords(b) - countWords(a));
      const length = best === undefined ? 0 : countWords(best);
      const share = Math.min(1, (length + hits.length) / telling.length);
      const score = points.base + points.word * Math.min(mostWords, length) + points.share * share;
      const reason = `“${best?.text}”: ${fault.title}`;
      const isTitle = getKey(getTelling(getWords(fault.title))) === whole;
      const own = { ...toFaultPage(fault), reason, score: score + (isTitle ? points.title : points.fault) };
      const pages = this.getPages(fault, { named, statuses }, score, reason);
      return isTitle || statuses.size > 0 || pages.some(({ url }) => this.isAbout(url, fault.id, named))
        ? [...pages, own]
        : putFirst(own, pages);
    });
    return found.toSorted((a, b) => b.score - a.score);
  }

  /**
   * Whether a page is about a fault: that of a product, or of an error that hardly has another one more often; where no product
   * is named, only of an error that most messages of the fault lead to.
   */
  private isAbout(url: string, fault: string, named: ReadonlySet<string>): boolean {
    const error = this.errorAt.get(url);
    if (error === undefined) return true;
    const all = this.shared.get(fault) ?? [];
    const own = all.filter((each) => each.error === error);
    const isMostOfFault = own.length >= leastOfFault * all.length;
    return this.mainFaults.get(error)?.has(fault) === true && (named.size > 0 || isMostOfFault);
  }

  private getPages(
    fault: KnownFault,
    { named, statuses }: { named: ReadonlySet<string>; statuses: ReadonlySet<string> },
    score: number,
    reason: string,
  ): Found[] {
    const own = (this.messages.get(fault.id) ?? []).filter(({ product }) => named.has(product));
    const weigh = ([id, { length }]: [string, unknown[]]) => {
      if (own.length > 0) return length;
      // The share of the error's messages that are about the fault counts as well.
      const share = length / (this.sizes.get(id) ?? length);
      return length * share * (isStatus(this.errors.get(id)) ? points.status : 1);
    };
    return [...groupBy(own.length > 0 ? own : (this.shared.get(fault.id) ?? []), ({ error }) => error)]
      .toSorted((a, b) => weigh(b) - weigh(a))
      .slice(0, shown)
      .flatMap(([id, messages], at) => {
        const error = this.errors.get(id);
        const product = own.length > 0 ? (messages[0]?.product ?? null) : null;
        if (error === undefined) return [];
        const more =
          (product === null ? 0 : points.product) +
          points.message * Math.min(mostMessages, messages.length) +
          (statuses.size > 0 && !statuses.has(error.code) ? points.otherStatus : 0) +
          points.second * at;
        const page = toPageAt(getUrl(error, product), error);
        return [{ ...page, reason, score: score + more }];
      });
  }
}
