/** A guide as far as the choice among an error's guides needs it. */
export interface GuideChoice {
  url: string;
  products: readonly string[];
}

/** How much a guide is about a product: 3 named after it, 2 it comes first, 1 it is one of several, 0 not at all. */
function getFit({ url, products }: GuideChoice, product: string): number {
  if (!products.includes(product)) return 0;
  if (url.endsWith(`/${product}/`)) return 3;
  return products[0] === product ? 2 : 1;
}

/** Returns the guide that is most about one of some products; undefined where none is. */
export function chooseGuide<T extends GuideChoice>(
  guides: readonly T[],
  products: Iterable<string>,
): T | undefined {
  const named = [...products];
  const fit = (guide: T) => Math.max(0, ...named.map((product) => getFit(guide, product)));
  const [best] = guides.toSorted((a, b) => fit(b) - fit(a) || a.products.length - b.products.length);
  return best !== undefined && fit(best) > 0 ? best : undefined;
}
