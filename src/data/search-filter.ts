import { getCatalogue } from './catalogue.ts';
import { getShelves } from './listing.ts';

/** A filter of the search page: its name in the index, its label and its values. */
export interface SearchFilter {
  name: 'kind' | 'category' | 'product';
  label: string;
  /** What a reader chooses from; the id is that of the catalogue, where there is one. */
  values: { value: string; id?: string }[];
}

/** Returns the filters of the search page. */
export async function getSearchFilters(): Promise<SearchFilter[]> {
  const { products } = await getCatalogue();
  const shelves = await getShelves();
  return [
    {
      name: 'kind',
      label: 'Kind',
      values: ['Error', 'Guide', 'Product', 'Fault', 'Category'].map((value) => ({ value })),
    },
    { name: 'category', label: 'Category', values: shelves.map(({ title, id }) => ({ value: title, id })) },
    {
      name: 'product',
      label: 'Product',
      values: [...products.values()].map(({ id, data }) => ({ value: data.name, id })),
    },
  ];
}
