import { getUrl } from '../diagnose/rank.ts';
import type { KnownError, KnownProduct, KnownSignature } from '../diagnose/source.ts';
import { chooseGuide } from '../guide-choice.ts';
import { toPageAt } from './page.ts';
import type { FindSource, Found } from './source.ts';

/** How a message stands to the products and statuses that a query names. */
interface Standing {
  /** Guide of a product that the query names, which passes the message of another one on. */
  outer: string | undefined;
  /** Whether another product than those named prints it, and none of these passes it on. */
  isOther: boolean;
  /** Whether it goes with the status that the query names, if any. */
  isOfStatus: boolean;
}

/** Returns how a message of an error stands to what a query names. */
export function compare(
  { product, status }: KnownSignature,
  { code, guides }: KnownError,
  { named, statuses }: { named: ReadonlySet<string>; statuses: ReadonlySet<string> },
): Standing {
  const isForeign = named.size > 0 && !named.has(product);
  const outer = isForeign ? chooseGuide(guides, named)?.url : undefined;
  return {
    outer,
    isOther: isForeign && outer === undefined,
    isOfStatus: statuses.size === 0 || statuses.has(code) || statuses.has(String(status)),
  };
}

/**
 * Returns the page that explains a message, with the sentence that says who prints it.
 * @param url page to go to; the guide for the product or the error's own where none is given
 */
export function toMessagePage(
  { product, text, guide }: KnownSignature,
  error: FindSource['errors'][number],
  products: readonly KnownProduct[],
  url = getUrl(error, product, guide),
): Omit<Found, 'score'> {
  const page = toPageAt(url, error);
  const maker = products.find(({ id }) => id === product)?.name ?? product;
  return {
    ...page,
    products: page.products.length === 0 ? [product] : page.products,
    reason: `${maker} prints “${text.replace(/\s+/g, ' ')}”`,
  };
}
