import { categoryPath, errorPath } from '@/lib/route.ts';
import { getErrorTitle } from './link.ts';
import { pick, type Catalogue } from './catalogue.ts';

/** One step of the way from the home page; the last one, the page itself, has no address. */
export interface Crumb {
  title: string;
  href?: string;
}

const home: Crumb = { title: 'Home', href: '/' };

/** Returns the way to a page that hangs below list pages. */
export function getListCrumbs(title: string, ...parents: Crumb[]): Crumb[] {
  return [home, ...parents, { title }];
}

/** Returns the way to an error's page: home, shelf, error. */
export function getErrorCrumbs(catalogue: Catalogue, error: string): Crumb[] {
  const category = pick(catalogue.categories, pick(catalogue.errors, error).data.category);
  return [
    home,
    { title: category.data.title, href: categoryPath(category.id) },
    { title: getErrorTitle(catalogue, error) },
  ];
}

/** Returns the way to a guide: home, shelf, error, scope. */
export function getGuideCrumbs(catalogue: Catalogue, guide: string): Crumb[] {
  const { data } = pick(catalogue.guides, guide);
  const category = pick(catalogue.categories, data.category);
  return [
    home,
    { title: category.data.title, href: categoryPath(category.id) },
    { title: getErrorTitle(catalogue, data.error), href: errorPath(data.error) },
    { title: data.scope },
  ];
}
