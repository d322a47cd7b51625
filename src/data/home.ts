import { groupBy } from '@/lib/group.ts';
import { getCatalogue } from './catalogue.ts';
import { linkError, linkGuide, type PageLink } from './link.ts';
import { getShelves, type Shelf } from './listing.ts';

/** Everything the home page shows. */
export interface HomePage {
  shelves: Shelf[];
  /** The errors people meet most: by the number of guides they needed, then of products that print them. */
  frequent: PageLink[];
  reviewed: (PageLink & { day: string })[];
  counts: {
    errors: number;
    guides: number;
    messages: number;
    products: number;
    reproduced: number;
    labs: number;
  };
}

/** Returns the home page. */
export async function getHomePage(): Promise<HomePage> {
  const catalogue = await getCatalogue();
  const { errors, guides, signatures, products, labs } = catalogue;
  const messages = [...signatures.values()];
  const guidesOf = groupBy([...guides.values()], ({ data }) => data.error);
  const messagesOf = groupBy(messages, ({ error }) => error);
  const weighed = [...errors.keys()].map((id) => ({
    id,
    guides: guidesOf.get(id)?.length ?? 0,
    printers: new Set(messagesOf.get(id)?.map(({ product }) => product)).size,
  }));
  return {
    shelves: await getShelves(),
    frequent: weighed
      .toSorted((a, b) => b.guides - a.guides || b.printers - a.printers)
      .slice(0, 8)
      .map(({ id }) => linkError(catalogue, id)),
    reviewed: [...guides.values()]
      .toSorted((a, b) => b.data.reviewed.localeCompare(a.data.reviewed) || a.id.localeCompare(b.id, 'en'))
      .slice(0, 6)
      .map(({ id, data }) => ({ ...linkGuide(catalogue, id), day: data.reviewed })),
    counts: {
      errors: errors.size,
      guides: guides.size,
      messages: messages.length,
      products: products.size,
      reproduced: messages.filter(({ evidence }) => evidence.kind === 'lab').length,
      labs: labs.size,
    },
  };
}
