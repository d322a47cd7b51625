import { PhraseBook, type PhraseHit } from './phrase.ts';
import type { FindSource } from './source.ts';
import { troubleWords } from './trouble.ts';
import { collectWords, dropAmounts, getTelling, getWords, splitWords } from './word.ts';

type KnownProduct = FindSource['products'][number];

/** The products that a query names. */
interface Named {
  ids: ReadonlySet<string>;
  /** Names among the telling words of the query without its amounts, each word taken apart. */
  hits: readonly PhraseHit[];
}

/** Returns all that people call a product. */
export const getNamesOf = ({ name, aliases, related }: KnownProduct): string[] => [
  name,
  ...aliases,
  ...related,
];

/** Returns what of a fingerprint names its product wherever it stands: several words that do not vary. */
function getTell({ text, certainty }: KnownProduct['fingerprints'][number]): string[] {
  const shown = text.replace(/<[^<>]*>/g, ' ');
  const isTelling = certainty !== 'hint' && !text.includes('{') && splitWords(getWords(shown)).length > 1;
  return isTelling ? [shown] : [];
}

// cspell:disable
/** Words of other languages that are near to names: Spanish "sitio" is no "Istio". */
const foreign = ['sitio', 'sitios'];
// cspell:enable

/** Words of programs that bind to something, or log in by it: beside them, "bind" is no DNS server. */
const besideBind = new Set(
  'address addresses already failed interface ldap listen mount mounts port ports socket volume'.split(' '),
);

/** .NET as people write it: "net" alone is a word, and a part of "net::ERR_FAILED" and "java.net". */
const dotNet = /(?:^|[^\w.])\.net\b|\b(?:asp|dot)[ .]*net\b/i;

/** Whether a name that is a word of English too is that word: "go" but at the ends of a query, "bind" beside a port. */
function isOrdinary(phrase: string, words: readonly string[], query: string): boolean {
  const word = phrase.toLowerCase();
  if (word === '.net') return !dotNet.test(query);
  if (word === 'go') return words[0] !== word && words.at(-1) !== word;
  return word === 'bind' && splitWords(words).some((each) => besideBind.has(each));
}

/** Ends of names of scripts, which any web server may be asked for: "wp-cron.php". */
const script = /(?<=.)\.php$/;
/** What stands before the last two parts of a host's name or of a class: "apache.github.io" is of GitHub. */
const inner = /^(?:[a-z\d-]+\.)+(?=[a-z\d-]+\.[a-z]+$)/;
/** Stands for what names nothing, so that places of names count all parts of a query. */
const noName = '?';

/** Returns a word without those of its parts that are no name of a product. */
const dropParts = (word: string): string =>
  word.replace(script, `.${noName}`).replace(inner, (parts) => parts.replace(/[^._:#+-]+/g, noName));

/** Finds the products that a query names: by their names, and by what only they print. */
export class ProductNames {
  private readonly names: PhraseBook;
  private readonly tells: PhraseBook;
  /** What is named instead of a product, and is no name of one. */
  private readonly related: ReadonlySet<string>;

  constructor({ errors, products }: FindSource) {
    this.names = new PhraseBook(
      products.map((product) => ({ id: product.id, phrases: [product.id, ...getNamesOf(product)] })),
      // "Request" is no typo for "Requests", "fails" none for "Rails".
      [...collectWords(errors.flatMap(({ name, summary }) => [name, summary])), ...troubleWords, ...foreign],
    );
    this.related = new Set(products.flatMap(({ related }) => related));
    this.tells = new PhraseBook(
      products.map(({ id, fingerprints }) => ({ id, phrases: fingerprints.flatMap(getTell) })),
    );
  }

  /** Returns a name without the version that people write behind it: "IIS7" is IIS. */
  private dropVersion(word: string): string {
    const name = /^([a-z]{3,})\d{1,2}$/.exec(word)?.[1];
    return name !== undefined && this.names.get([word]) === undefined && this.names.get([name]) ? name : word;
  }

  /** Returns the products that a query names. */
  find(query: string): Named {
    const words = dropAmounts(getWords(query));
    const isName = (word: string) => this.names.get([word]) !== undefined;
    const parts = splitWords(getTelling(words).map((word) => (isName(word) ? word : dropParts(word))));
    const hits = this.names
      .find(parts.map((part) => this.dropVersion(part)))
      .filter(({ phrase }) => !isOrdinary(phrase, words, query));
    const told = this.tells.find(splitWords(words)).filter(({ typos }) => typos === 0);
    // A product that is named outright is meant, and not those whose parts are named beside it: "lighttpd, php files".
    const isOwn = ({ phrase }: PhraseHit) => !this.related.has(phrase);
    const meant = [...hits.filter(isOwn), ...told];
    return { ids: new Set((meant.length > 0 ? meant : hits).flatMap(({ ids }) => ids)), hits };
  }
}

const made = new WeakMap<FindSource['products'], ProductNames>();

/** Returns the names of a catalogue's products: made once, for all that look for something in it. */
export function getProductNames(source: FindSource): ProductNames {
  const names = made.get(source.products) ?? new ProductNames(source);
  made.set(source.products, names);
  return names;
}
