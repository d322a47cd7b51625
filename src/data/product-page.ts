import type { Product } from '@/schemas/product.ts';
import { groupBy } from '@/lib/group.ts';
import { summarize } from '@/lib/inline-markdown.ts';
import { labsPath, messageGroupId } from '@/lib/route.ts';
import { shareOut } from '@/lib/share.ts';
import { getListCrumbs, type Crumb } from './breadcrumb.ts';
import { getCatalogue, pick, type Catalogue } from './catalogue.ts';
import { linkGuide, trimNotes, type PageLink } from './link.ts';
import { getMessage, type Message } from './message.ts';
import { getMessagePages, isSplit } from './message-home.ts';

/** A product's messages of one error. */
export interface ProductGroup {
  /** Fragment that leads to it. */
  id: string;
  title: string;
  /** The error's page, or the product's own page for this error where the messages stand there. */
  href: string;
  messages: Message[];
  /** How many of them a page that only lists them shows word for word. */
  shown: number;
}

/** Messages that a product's list shows word for word within its budget; further ones are named or linked. */
const listedInAll = 10;

/** A product with more errors than this has a list of errors, with no message word for word. */
const mostErrors = 24;

/** Characters of an error's name in such a list. */
const longestName = 40;

/** More guides than this go without their quick answers. */
const notedGuides = 3;

/** Everything a product's page shows. */
export interface ProductPage {
  crumbs: Crumb[];
  product: Product;
  category: string;
  guides: PageLink[];
  /** The list of the labs about it, where there are any. */
  labs: { href: string; count: number } | undefined;
  /** Its messages, by the error they belong to. */
  groups: ProductGroup[];
  /** Whether its messages stand on pages of their own, which this page only lists. */
  isSplit: boolean;
}

/** Returns the ids of all products. */
export async function getProductIds(): Promise<string[]> {
  return [...(await getCatalogue()).products.keys()];
}

/** Returns the messages of a product. */
export const getSignatures = ({ signatures }: Catalogue, product: string) =>
  [...signatures.values()].filter((signature) => signature.product === product);

/** Returns the page of one product. */
export async function getProductPage(id: string): Promise<ProductPage> {
  const catalogue = await getCatalogue();
  const { data } = pick(catalogue.products, id);
  const signatures = getSignatures(catalogue, id);
  const firstPages = getMessagePages(signatures).filter(({ part }) => part === 1);
  const groups = groupBy(
    signatures.map((signature) => getMessage(catalogue, signature)),
    ({ error }) => error.id,
  );
  const listed = groups.size > mostErrors ? 0 : listedInAll;
  const shares = shareOut(
    [...groups.values()].map(({ length }) => length),
    listed,
  );
  const count = [...catalogue.labs.keys()].filter((lab) => lab.startsWith(`${id}/`)).length;
  return {
    crumbs: getListCrumbs(data.name, { title: 'Products', href: '/products/' }),
    product: data,
    category: pick(catalogue.categories, data.category).data.title,
    guides: trimNotes(
      [...catalogue.guides.values()]
        .filter((guide) => guide.data.products.includes(id))
        // Its own guides first, then those that deal with it among others.
        .toSorted((a, b) => a.data.products.indexOf(id) - b.data.products.indexOf(id))
        .map((guide) => linkGuide(catalogue, guide.id)),
      notedGuides,
    ),
    labs: count === 0 ? undefined : { href: labsPath(id), count },
    groups: [...groups].map(([error, messages], at) => ({
      id: messageGroupId(error),
      title: summarize(messages[0]?.error.title ?? '', longestName),
      href: firstPages.find((page) => page.error === error)?.href ?? messages[0]?.error.href ?? '',
      messages,
      // Where the errors are more than the limit, the last ones are links without their messages.
      shown: at < listed ? (shares[at] ?? 1) : 0,
    })),
    isSplit: isSplit(signatures),
  };
}
