import type { KnownFault } from '../diagnose/source.ts';
import type { FindSource, Found, SymptomSource } from './source.ts';

/** A page as a search shows it, whatever found it. */
export type Page = Omit<Found, 'score' | 'reason'>;

type Listed = FindSource['errors'][number];

/** Returns the page of an error. */
export const toErrorPage = ({ url, code, name, category, product }: Listed): Page => ({
  url,
  title: `${code} ${name}`,
  kind: 'Error',
  category,
  products: product === null ? [] : [product],
});

/** Returns the page that a guide stands on: its own, or that of its error for the general guide. */
export function toGuidePage(error: Listed, guide: Listed['guides'][number]): Page {
  const { url, title, products } = guide;
  return url === error.url
    ? toErrorPage(error)
    : { url, title, kind: 'Guide', category: error.category, products, errorUrl: error.url };
}

/** Returns the page with an address: a guide's among those of an error, or the error's own. */
export function toPageAt(url: string, error: Listed): Page {
  const guide = error.guides.find((each) => each.url === url);
  return guide === undefined ? toErrorPage(error) : toGuidePage(error, guide);
}

/** Returns the page of a product. */
export const toProductPage = ({ id, url, name, category }: FindSource['products'][number]): Page => ({
  url,
  title: name,
  kind: 'Product',
  category,
  products: [id],
});

/** How the products of a page stand to those of a query: it names one, others alone, or none at all. */
type Relation = 'named' | 'other' | 'unnamed';

/** Returns how a page stands to the products that a query names; undefined for a page of no product. */
export function relate({ products }: Page, named: ReadonlySet<string>): Relation | undefined {
  if (products.length === 0) return undefined;
  if (named.size === 0) return 'unnamed';
  return products.some((each) => named.has(each)) ? 'named' : 'other';
}

/** Returns the pages of guides, with what each says of its error in words of people. */
export function describeGuides({
  errors,
  guides,
}: Pick<SymptomSource, 'errors' | 'guides'>): { page: Page; title: string; texts: string[] }[] {
  const errorOf = new Map(errors.map((error) => [error.id, error]));
  return guides.flatMap((guide) => {
    const { title, symptoms, causes, questions } = guide;
    const error = errorOf.get(guide.error);
    const texts = [...symptoms, ...causes, ...questions];
    return error === undefined ? [] : [{ page: toGuidePage(error, guide), title, texts }];
  });
}

/** Returns the page of a fault, which is of no category and no product. */
export const toFaultPage = ({ url, title }: KnownFault): Page => ({
  url,
  title,
  kind: 'Fault',
  category: '',
  products: [],
});
