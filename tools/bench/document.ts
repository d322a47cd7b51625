import type { Catalogue } from '../../tests/content/catalogue.ts';
import { errorPath, guidePath, productPath } from '../../src/lib/route.ts';

/** A page as plain text: what every search is given alike. */
export interface PageText {
  id: string;
  title: string;
  text: string;
}

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
};

/** Returns the pages of errors, guides and products with all of their text, messages among it. */
export function getPageTexts({ errors, guides, products, signatures }: Catalogue): PageText[] {
  const messages = signatures.flatMap(({ id, data }) =>
    data.signatures.map((each) => ({ product: id, ...each })),
  );
  const textsOf = (select: (message: (typeof messages)[number]) => boolean) =>
    messages.filter(select).map(({ text }) => text);
  const pages = new Map<string, PageText>();
  const add = (id: string, title: string, texts: string[]) => {
    const known = pages.get(id);
    pages.set(id, { id, title: known?.title ?? title, text: [known?.text ?? '', ...texts].join('\n') });
  };
  for (const { id, data, body } of errors) {
    add(errorPath(id), `${data.code} ${data.name}`, [
      ...strings(data),
      body,
      ...textsOf(({ error }) => error === id),
    ]);
  }
  for (const { id, data, body } of guides) {
    add(guidePath(id), data.title, [...strings(data), body, ...textsOf(({ guide }) => guide === id)]);
  }
  for (const { id, data } of products) {
    add(productPath(id), data.name, [...strings(data), ...textsOf(({ product }) => product === id)]);
  }
  return [...pages.values()];
}
