import { groupBy } from '@/lib/group.ts';
import { labels } from '@/lib/label.ts';
import { categoryPath, productPath } from '@/lib/route.ts';
import { errorKinds } from '@/schemas/error.ts';
import type { Category } from '@/schemas/category.ts';
import { productKinds } from '@/schemas/product.ts';
import { getCatalogue, pick, type Catalogue } from './catalogue.ts';
import { linkError, linkGuide, trimNotes, type PageLink } from './link.ts';

/** A titled group of links. */
export interface LinkGroup {
  id: string;
  title: string;
  links: PageLink[];
}

/** A shelf with what stands on it. */
export interface Shelf {
  id: string;
  href: string;
  title: string;
  summary: string;
  icon: Category['icon'];
  errors: PageLink[];
  guides: PageLink[];
  products: PageLink[];
}

/** An error in the full list, with its guides. */
export interface ListedError extends PageLink {
  guides: PageLink[];
}

function linkProduct({ products }: Catalogue, id: string): PageLink {
  const { data } = pick(products, id);
  return { href: productPath(id), title: data.name, note: data.summary };
}

/** Longer lists of a shelf go without notes, to stay within the page's budget. */
const notedErrors = 30;
const notedGuides = 16;

/** Returns every shelf that holds an error, a guide or a product. */
export async function getShelves(): Promise<Shelf[]> {
  const catalogue = await getCatalogue();
  const { categories, errors, guides, products } = catalogue;
  return [...categories.values()]
    .map(({ id, data }) => ({
      id,
      href: categoryPath(id),
      title: data.title,
      summary: data.summary,
      icon: data.icon,
      errors: trimNotes(
        [...errors.values()]
          .filter((each) => each.data.category === id)
          .map((each) => linkError(catalogue, each.id)),
        notedErrors,
      ),
      guides: trimNotes(
        [...guides.values()]
          .filter((each) => each.data.category === id && !each.id.endsWith('/index'))
          .map((each) => linkGuide(catalogue, each.id)),
        notedGuides,
      ),
      products: [...products.values()]
        .filter((each) => each.data.category === id)
        .map((each) => ({ ...linkProduct(catalogue, each.id), label: labels.productKind[each.data.kind] })),
    }))
    .filter((shelf) => shelf.errors.length + shelf.guides.length + shelf.products.length > 0);
}

/** Returns every error by family, each with its guides. */
export async function getErrorFamilies(): Promise<{ id: string; title: string; errors: ListedError[] }[]> {
  const catalogue = await getCatalogue();
  const families = groupBy([...catalogue.errors.values()], ({ data }) => data.kind);
  return errorKinds.flatMap((kind) => {
    const members = families.get(kind);
    if (!members) return [];
    const errors = members.map(({ id }) => ({
      ...linkError(catalogue, id),
      guides: [...catalogue.guides.values()]
        .filter((guide) => guide.data.error === id && !guide.id.endsWith('/index'))
        .map((guide) => linkGuide(catalogue, guide.id)),
    }));
    return [{ id: kind, title: labels.kind[kind], errors }];
  });
}

/** Returns all products, grouped by their role: along the way of a request, as the roles are listed. */
export async function getProductGroups(): Promise<LinkGroup[]> {
  const catalogue = await getCatalogue();
  const groups = groupBy([...catalogue.products.values()], ({ data }) => data.kind);
  return productKinds.flatMap((kind) => {
    const members = groups.get(kind) ?? [];
    if (members.length === 0) return [];
    const links = members.map(({ id }) => linkProduct(catalogue, id));
    return [{ id: kind, title: labels.productKind[kind], links }];
  });
}
