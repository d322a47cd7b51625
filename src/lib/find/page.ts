import type { KnownFault } from '../diagnose/source.ts';
import type { FindSource, Found } from './source.ts';

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
    : { url, title, kind: 'Guide', category: error.category, products };
}

/** Returns the page with an address: a guide's among those of an error, or the error's own. */
export function toPageAt(url: string, error: Listed): Page {
  const guide = error.guides.find((each) => each.url === url);
  return guide === undefined ? toErrorPage(error) : toGuidePage(error, guide);
}

/** Returns the page of a fault, which is of no category and no product. */
export const toFaultPage = ({ url, title }: KnownFault): Page => ({
  url,
  title,
  kind: 'Fault',
  category: '',
  products: [],
});
