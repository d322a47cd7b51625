import MiniSearch, { type SearchResult } from 'minisearch';
import { Diagnoser } from '../diagnose/diagnose.ts';
import { areOfName } from '../diagnose/name-only.ts';
import { reportsStatus } from '../diagnose/rank.ts';
import type { KnownError, KnownFault, KnownSignature } from '../diagnose/source.ts';
import { Translator } from '../diagnose/translation.ts';
import { groupBy } from '../group.ts';
import { findStatus, getStatuses, isStatus } from '../status.ts';
import { getLiterals } from '../template.ts';
import { isSentence } from './identifier.ts';
import { getMainFaults } from './main-fault.ts';
import { compare, toMessagePage } from './message-page.ts';
import { toFaultPage } from './page.ts';
import { getNamesOf, getProductNames, type ProductNames } from './product-names.ts';
import { isClass, isCode, quote } from './quotation.ts';
import type { FaultSource, Found } from './source.ts';
import { getPlainWords, getTelling, splitWords } from './word.ts';

/** Fewer words are a name, not a part of a message. */
const fewestWords = 2;
/** As many characters may be a pasted line, which is diagnosed. */
const pasted = 40;
const points = {
  message: 12,
  longer: 10,
  diagnosis: 24,
  otherProduct: -5,
  /** A message of another error than the status that the query names. */
  otherStatus: -10,
  /** Words that messages of other errors have as well. */
  ambiguous: -3,
  /** A message that is printed behind another one, which says why. */
  consequence: -4,
  /** The page of the message's fault, where the page of its error is about other faults, and where it is about this one. */
  faultAhead: 1,
  faultBehind: -4,
};
/** Share of the query's telling words that a message holds. */
const leastShare = 0.6;
/** The same where the words follow each other in the message. */
const leastShareInRun = 0.4;

const literal = (template: string) =>
  getLiterals(template)
    .join(' ')
    .replace(/<[^<>]*>/g, ' ');

/** Messages that a code may stand in, for it to mean them. */
const mostOfCode = 20;

/**
 * Returns the codes of a query that stand in few of the messages found, such as "AH01102": they mean these whatever stands
 * beside them.
 */
const getRareCodes = (words: readonly string[], hits: readonly SearchResult[]): string[] =>
  words
    .filter((word) => isCode(word) || isClass(word))
    .filter((code) => hits.filter(({ match }) => match[code]?.includes('text')).length <= mostOfCode);

type Listed = FaultSource['errors'][number];

/** A query as messages are judged by it. */
interface Question {
  /** All its words, and those that say what is looked for. */
  all: readonly string[];
  words: readonly string[];
  /** Ids of the products that it names. */
  named: ReadonlySet<string>;
  statuses: ReadonlySet<string>;
  /** Codes that stand in few messages. */
  rareCodes: readonly string[];
  /** Score of the best message found. */
  best: number;
  /** Whether messages of several errors were found by the same words. */
  isAmbiguous: (terms: readonly string[]) => boolean;
}

/** Finds the pages that explain a message, by a part of it or by a line that holds it. */
export class MessageFinder {
  private readonly source: FaultSource;
  /** Made for the first query that is long enough to be a pasted line: to make it takes as long as all the rest. */
  private diagnoser: Diagnoser | undefined;
  private readonly index: MiniSearch<{ id: string; text: string; product: string }>;
  private readonly signatures: Map<string, KnownSignature>;
  private readonly errors: Map<string, Listed>;
  private readonly faults: Map<string, KnownFault>;
  /** Ids of the faults that the page of an error is about, by its id. */
  private readonly mainFaults: Map<string, ReadonlySet<string>>;
  private readonly names: ProductNames;
  private readonly translator: Translator;
  /** Words of each product's names. */
  private readonly wordsOfNames: Map<string, ReadonlySet<string>>;

  constructor(source: FaultSource) {
    this.source = source;
    this.errors = new Map(source.errors.map((error) => [error.id, error]));
    this.faults = new Map(source.faults.map((fault) => [fault.id, fault]));
    this.mainFaults = getMainFaults(source.signatures);
    this.signatures = new Map(source.signatures.map((signature) => [signature.id, signature]));
    this.index = new MiniSearch({
      fields: ['text', 'product'],
      tokenize: getPlainWords,
      processTerm: (term) => term,
      searchOptions: {
        boost: { product: 0.5 },
        fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.2 : false),
        prefix: (_, at, terms) => at === terms.length - 1,
      },
    });
    const nameOf = new Map(source.products.map((product) => [product.id, getNamesOf(product).join(' ')]));
    this.names = getProductNames(source);
    this.translator = new Translator(source.signatures);
    this.wordsOfNames = new Map(
      source.products.map((product) => [
        product.id,
        new Set([product.id, ...getNamesOf(product)].flatMap((each) => splitWords(getPlainWords(each)))),
      ]),
    );
    // Identifiers are found by themselves, and short texts would stand before messages that say more.
    this.index.addAll(
      source.signatures.filter(isSentence).map(({ id, text, product }) => ({
        id,
        text: literal(text),
        product: nameOf.get(product) ?? product,
      })),
    );
  }

  /** Returns the pages that explain the messages a query quotes, best first. */
  find(query: string): Found[] {
    const found = [...(query.length >= pasted ? this.diagnose(query) : []), ...this.findTranslated(query)];
    const all = getPlainWords(query);
    const words = getTelling(all);
    if (words.length < fewestWords && !words.some((word) => isClass(word) || isCode(word))) return found;
    const hits = this.index.search(words.join(' '));
    const question: Question = {
      all,
      words,
      named: this.names.find(query).ids,
      statuses: getStatuses(words),
      rareCodes: getRareCodes(words, hits),
      best: hits[0]?.score ?? 1,
      isAmbiguous: this.findAmbiguous(hits.slice(0, 40)),
    };
    return [...found, ...hits.slice(0, 20).flatMap((hit) => this.judge(hit, question))];
  }

  /** Returns the pages that explain a message, where a query quotes so much of it that it is meant. */
  private judge(hit: SearchResult, question: Question): Found[] {
    const { words, named, statuses, rareCodes } = question;
    const signature = this.signatures.get(String(hit.id));
    if (signature === undefined) return [];
    // The name of the product alone is no quotation.
    const maker = this.wordsOfNames.get(signature.product) ?? new Set();
    const inText = Object.keys(hit.match).filter(
      (term) => hit.match[term]?.includes('text') === true && !maker.has(term),
    );
    const isCodeAlone = inText.some((term) => rareCodes.includes(term));
    if (inText.length < Math.min(fewestWords, words.length) && !isCodeAlone) return [];
    // What the query names as status, a message that reports one may have reported.
    const reported = reportsStatus(signature) ? findStatus(this.errors.values(), [...statuses]) : undefined;
    const error = reported ?? this.errors.get(signature.error);
    if (error === undefined || this.isName(inText, error, signature.product)) return [];
    const quotation = quote(inText, literal(signature.text), maker, question.all);
    const share = hit.queryTerms.length / words.length;
    if (!isCodeAlone && share < (quotation.points > 0 ? leastShareInRun : leastShare)) return [];
    const { outer, isOther, isOfStatus } = compare(signature, error, { named, statuses });
    const score =
      (points.message * share * hit.score) / question.best +
      points.longer * share * Math.min(1, hit.queryTerms.length / 6) +
      quotation.points +
      quotation.unsaid +
      (isOther ? points.otherProduct : 0) +
      (isOfStatus ? 0 : points.otherStatus) +
      (question.isAmbiguous(hit.terms) ? points.ambiguous : 0) +
      (signature.consequence === true ? points.consequence : 0) -
      4;
    return this.explain(signature, error, score, outer ?? reported?.url);
  }

  /**
   * Returns the page that explains a message, and that of its fault where the page is the error's own; a status says more
   * than a fault.
   */
  private explain(signature: KnownSignature, error: Listed, score: number, url?: string): Found[] {
    const page = { ...toMessagePage(signature, error, this.source.products, url), score };
    const fault = this.faults.get(signature.fault);
    if (fault === undefined || page.url !== error.url || isStatus(error)) return [page];
    const isAbout = this.mainFaults.get(error.id)?.has(fault.id) === true;
    const more = isAbout ? points.faultBehind : points.faultAhead;
    return [page, { ...toFaultPage(fault), reason: page.reason, score: score + more }];
  }

  /** Returns whether words were found in messages of more than one error. */
  private findAmbiguous(hits: readonly SearchResult[]): (terms: readonly string[]) => boolean {
    const keyOf = (terms: readonly string[]) => terms.toSorted().join(' ');
    const errors = groupBy(hits, ({ terms }) => keyOf(terms));
    return (terms) => {
      const leading = errors.get(keyOf(terms)) ?? [];
      return new Set(leading.map(({ id }) => this.signatures.get(String(id))?.error)).size > 1;
    };
  }

  /** Whether words of a message are those of a name of its error, which every product may print. */
  private isName(words: readonly string[], error: KnownError, product: string): boolean {
    if (areOfName(words, error, getPlainWords, product)) return true;
    return (
      isStatus(error) && error.aliases.some((alias) => areOfName(words, error, getPlainWords, product, alias))
    );
  }

  /** Returns the pages of messages that a query quotes in another language. */
  private findTranslated(query: string): Found[] {
    // A status beside a message is what was sent; the message may be a browser's or a system's.
    const hasStatus = getStatuses(getPlainWords(query)).size > 0;
    const score = points.diagnosis + (hasStatus ? points.otherStatus : 0);
    return this.translator.find(query).flatMap(({ owner }) => {
      const error = this.errors.get(owner.error);
      return error === undefined ? [] : [{ ...toMessagePage(owner, error, this.source.products), score }];
    });
  }

  private diagnose(query: string): Found[] {
    this.diagnoser ??= new Diagnoser(this.source, this.translator);
    return this.diagnoser.diagnose(query).candidates.flatMap(({ signature, error, url, score }) => {
      const known = signature === null ? undefined : this.signatures.get(signature);
      const shown = known && getPlainWords(literal(known.text));
      const named = this.errors.get(error);
      // A message that reports a status leads to that status, which is not the error of the message itself.
      if (known === undefined || named === undefined || (shown && this.isName(shown, named, 'error')))
        return [];
      return this.explain(known, named, points.diagnosis + Math.min(score, 40) / 10, url);
    });
  }
}
