import type { KnownError, KnownSignature } from '../diagnose/source.ts';
import { getStatuses } from '../status.ts';
import { toIdentifier, type Identifier } from './identifier.ts';
import { compare, toMessagePage } from './message-page.ts';
import { PhraseBook, type PhraseHit } from './phrase.ts';
import { getProductNames, type ProductNames } from './product-names.ts';
import type { Found, MessageSource } from './source.ts';
import { troubleWords } from './trouble.ts';
import { collectWords, getKey, getTelling, getWords, splitWords } from './word.ts';

const points = {
  identifier: 14,
  /** An identifier that is all of the query. */
  whole: 18,
  /** For each wrong letter. */
  typo: -3,
  /** The product that the query names prints it, or another one. */
  product: 6,
  otherProduct: -6,
  /** An identifier of another error than the status that the query names. */
  otherStatus: -10,
  /** One that several errors have. */
  ambiguous: -2,
  /** One that is printed behind a message which says why. */
  consequence: -4,
};

/** Letters of an identifier that is no word of a language, if it has more than one part. */
const shortest = 8;
const severalParts = /[a-z][A-Z]|[A-Za-z]_[A-Za-z]|\d/;

/** Whether an identifier is one in whatever case it is written: "slowdown" is a word. */
const isUnmistakable = (name: string): boolean => name.length >= shortest && severalParts.test(name);

/**
 * Returns a test of whether a query writes an identifier as one: "permission denied" is no PERMISSION_DENIED, and "throttled"
 * no THROTTLED, but "SLOWDOWN" is SlowDown.
 */
function getTest(query: string): (identifier: Identifier, hit: PhraseHit) => boolean {
  const written: readonly string[] = query.match(/[\w$-]+/g) ?? [];
  const inLowerCase = written.map((each) => each.toLowerCase());
  return ({ last }, { typos }) =>
    isUnmistakable(last) ? typos > 0 || inLowerCase.includes(last.toLowerCase()) : written.includes(last);
}

/** Finds pages by the identifier that a program prints: the class of an exception, a constant, a code. */
export class IdentifierFinder {
  private readonly source: MessageSource;
  private readonly errors: ReadonlyMap<string, KnownError & { category: string }>;
  private readonly names: ProductNames;
  private readonly identifiers: ReadonlyMap<string, Identifier>;
  private readonly book: PhraseBook;

  constructor(source: MessageSource) {
    this.source = source;
    this.errors = new Map(source.errors.map((error) => [error.id, error]));
    this.names = getProductNames(source);
    const identifiers = source.signatures.flatMap(toIdentifier);
    this.identifiers = new Map(identifiers.map((each) => [each.signature.id, each]));
    this.book = new PhraseBook(
      identifiers.map(({ signature: { id }, name, last }) => ({
        id,
        phrases: isUnmistakable(last) ? [name, last] : [name],
      })),
      [...collectWords(source.errors.flatMap(({ name, summary }) => [name, summary])), ...troubleWords],
    );
  }

  /** Returns the pages of the identifiers in a query, best first. */
  find(query: string): Found[] {
    const words = splitWords(getTelling(getWords(query)));
    const { ids: named } = this.names.find(query);
    const statuses = getStatuses(words);
    const isMeant = getTest(query);
    const exact = this.book.find(words);
    const guess = exact.length > 0 ? undefined : this.book.guessAll(words);
    return [...exact, ...(guess === undefined ? [] : [guess])]
      .flatMap((hit) => {
        const meant = hit.ids
          .flatMap((id) => this.identifiers.get(id) ?? [])
          .filter((each) => isMeant(each, hit))
          .map(({ signature }) => signature);
        const isAmbiguous = new Set(meant.map(({ error }) => error)).size > 1;
        const isWhole = getKey(words) === getKey(words.slice(hit.start, hit.end));
        const score =
          points.identifier +
          points.typo * hit.typos +
          (isWhole ? points.whole : 0) +
          (isAmbiguous ? points.ambiguous : 0);
        return meant.flatMap((each) => this.toFound(each, score, { named, statuses }));
      })
      .toSorted((a, b) => b.score - a.score);
  }

  private toFound(
    signature: KnownSignature,
    score: number,
    { named, statuses }: { named: ReadonlySet<string>; statuses: ReadonlySet<string> },
  ): Found[] {
    const error = this.errors.get(signature.error);
    if (error === undefined) return [];
    const { outer, isOther, isOfStatus } = compare(signature, error, { named, statuses });
    const more =
      (named.has(signature.product) ? points.product : 0) +
      (isOther ? points.otherProduct : 0) +
      (isOfStatus ? 0 : points.otherStatus) +
      (signature.consequence === true ? points.consequence : 0);
    return [{ ...toMessagePage(signature, error, this.source.products, outer), score: score + more }];
  }
}
