import { errorPath, guidePath } from '@/lib/route.ts';
import { getCatalogue } from './catalogue.ts';

/** One error as `/api/v1/errors.json` lists it. */
export interface ApiError {
  id: string;
  url: string;
  code: string;
  name: string;
  aliases: string[];
  category: string;
  product: string | null;
  guides: { url: string; title: string; products: string[] }[];
}

/** Returns every error with its guides, for machines. */
export async function getApiErrors(): Promise<ApiError[]> {
  const { errors, guides } = await getCatalogue();
  return [...errors.values()].map(({ id, data }) => ({
    id,
    url: errorPath(id),
    code: data.code,
    name: data.name,
    aliases: data.aliases,
    category: data.category,
    product: data.product ?? null,
    guides: [...guides.values()]
      .filter((guide) => guide.data.error === id)
      .map((guide) => ({
        url: guidePath(guide.id),
        title: guide.data.title,
        products: guide.data.products,
      })),
  }));
}
