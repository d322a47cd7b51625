/**
 * Decides where each message stands in full: this is its address, and every link to it leads there.
 * 1. a product with few messages has them on its own page, by error,
 * 2. one with more has a page for each error, 3. a long page goes on in a further part.
 */
import { cut } from '@/lib/cut.ts';
import { groupBy } from '@/lib/group.ts';
import { messagesPath, productPath } from '@/lib/route.ts';
import type { ProductSignature } from './catalogue.ts';

/** What decides where a message stands. */
export type Placed = Pick<ProductSignature, 'product' | 'error' | 'id' | 'translations'>;

/** A page with messages of one product and one error in full. */
export interface MessagePage<T extends Placed = Placed> {
  product: string;
  error: string;
  /** 1 for the first page of this error. */
  part: number;
  /** How many pages this error has. */
  parts: number;
  href: string;
  messages: T[];
}

/** Messages that one page carries within its budget. */
export const messagesPerPage = 28;
/** Languages of a message that weigh as much as a message. */
const languagesOfWeight = 5;

/** Returns how much of a page a message takes: 1, and more with its texts in other languages. */
function weigh({ translations = [] }: Placed): number {
  const languages = translations.reduce((sum, { texts }) => sum + Object.keys(texts).length, 0);
  return 1 + languages / languagesOfWeight;
}

/** Returns whether a product has too many messages for its own page. */
export const isSplit = (messages: readonly Placed[]) =>
  messages.reduce((sum, message) => sum + weigh(message), 0) > messagesPerPage;

/** Returns the pages that one product's messages fill; none where its own page carries them. */
export function getMessagePages<T extends Placed>(messages: readonly T[]): MessagePage<T>[] {
  if (!isSplit(messages)) return [];
  return [...groupBy(messages, ({ error }) => error)].flatMap(([error, group]) =>
    cut(group, messagesPerPage, weigh).map((page, at, all) => {
      const product = page[0]?.product ?? '';
      const href = messagesPath(product, error, at + 1);
      return { product, error, part: at + 1, parts: all.length, href, messages: page };
    }),
  );
}

/** Returns the address of every message by its id, `<product>/<key>`. */
export function getMessageHomes(messages: readonly Placed[]): Map<string, string> {
  const homes = [...groupBy(messages, ({ product }) => product)].flatMap(([product, group]) => {
    const pages = getMessagePages(group);
    const whole = { href: productPath(product), messages: group };
    return (pages.length > 0 ? pages : [whole]).flatMap((page) =>
      page.messages.map(({ id }): [string, string] => [`${product}/${id}`, `${page.href}#${id}`]),
    );
  });
  return new Map(homes);
}
