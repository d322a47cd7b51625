import type { Product } from '@/schemas/product.ts';
import { groupBy } from '@/lib/group.ts';
import { getListCrumbs, type Crumb } from './breadcrumb.ts';
import { getCatalogue, pick } from './catalogue.ts';
import { linkGuide, type PageLink } from './link.ts';
import { getMessage, type Message } from './message.ts';

/** Everything a product's page shows. */
export interface ProductPage {
  crumbs: Crumb[];
  product: Product;
  category: string;
  guides: PageLink[];
  /** Its messages, by the error they belong to. */
  groups: { id: string; title: string; href: string; messages: Message[] }[];
}

/** Returns the ids of all products. */
export async function getProductIds(): Promise<string[]> {
  return [...(await getCatalogue()).products.keys()];
}

/** Returns the page of one product. */
export async function getProductPage(id: string): Promise<ProductPage> {
  const catalogue = await getCatalogue();
  const { data } = pick(catalogue.products, id);
  const messages = [...catalogue.signatures.values()]
    .filter(({ product }) => product === id)
    .map((signature) => getMessage(catalogue, signature));
  return {
    crumbs: getListCrumbs(data.name, { title: 'Products', href: '/products/' }),
    product: data,
    category: pick(catalogue.categories, data.category).data.title,
    guides: [...catalogue.guides.values()]
      .filter((guide) => guide.data.products.includes(id))
      .map((guide) => linkGuide(catalogue, guide.id)),
    groups: [...groupBy(messages, ({ error }) => error.href)].map(([href, group]) => ({
      id: group[0]?.error.id ?? '',
      href,
      title: group[0]?.error.title ?? '',
      messages: group,
    })),
  };
}
