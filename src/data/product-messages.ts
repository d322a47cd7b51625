import { fitTitle } from '@/lib/fit.ts';
import { groupBy } from '@/lib/group.ts';
import { errorPath, messagesPath, productPath } from '@/lib/route.ts';
import { getListCrumbs, type Crumb } from './breadcrumb.ts';
import { getCatalogue, pick } from './catalogue.ts';
import { getErrorTitle, linkGuide, type PageLink } from './link.ts';
import { getMessage, type Message } from './message.ts';
import { getMessagePages, type MessagePage } from './message-home.ts';

/** One page of a product's messages of one error, for products with many. */
export interface ProductMessages {
  crumbs: Crumb[];
  product: string;
  category: string;
  error: { title: string; href: string };
  /** For the browser's tab and search engines. */
  title: string;
  heading: string;
  messages: Message[];
  /** Guides for this product and this error. */
  guides: PageLink[];
  /** The other pages of this error, where one page does not carry all its messages. */
  others: { href: string; title: string }[];
}

const nameOf = ({ part, parts }: Pick<MessagePage, 'part' | 'parts'>) =>
  parts === 1 ? '' : `, part ${part} of ${parts}`;

/** Returns the pages of all products whose messages have pages of their own. */
export async function getAllMessagePages(): Promise<MessagePage[]> {
  const { signatures } = await getCatalogue();
  return [...groupBy([...signatures.values()], ({ product }) => product).values()].flatMap(getMessagePages);
}

/** Returns one page of a product's messages. */
export async function getProductMessages(page: MessagePage): Promise<ProductMessages> {
  const catalogue = await getCatalogue();
  const { name, category } = pick(catalogue.products, page.product).data;
  const title = getErrorTitle(catalogue, page.error);
  const heading = `${name}: ${title}${nameOf(page)}`;
  const shortTitle = `${pick(catalogue.errors, page.error).data.code}${nameOf(page)}`;
  return {
    crumbs: getListCrumbs(
      `${title}${nameOf(page)}`,
      { title: 'Products', href: '/products/' },
      { title: name, href: productPath(page.product) },
    ),
    product: name,
    category: pick(catalogue.categories, category).data.title,
    error: { title, href: errorPath(page.error) },
    title: fitTitle(
      name,
      ` messages with ${shortTitle}, word for word`,
      ` messages with ${shortTitle}`,
      `: ${shortTitle}`,
    ),
    heading,
    messages: page.messages.map(({ id }) =>
      getMessage(catalogue, pick(catalogue.signatures, `${page.product}/${id}`)),
    ),
    guides: [...catalogue.guides.values()]
      .filter(({ data }) => data.error === page.error && data.products.includes(page.product))
      .map(({ id }) => linkGuide(catalogue, id)),
    others: Array.from({ length: page.parts }, (_, at) => ({ part: at + 1, parts: page.parts }))
      .filter(({ part }) => part !== page.part)
      .map((other) => ({
        href: messagesPath(page.product, page.error, other.part),
        title: `${title}${nameOf(other)}`,
      })),
  };
}
