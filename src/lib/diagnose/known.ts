import type { ErrorEntry } from '@/schemas/error.ts';
import type { Fault } from '@/schemas/fault.ts';
import type { Guide } from '@/schemas/guide.ts';
import type { Product } from '@/schemas/product.ts';
import type { Search } from '@/schemas/search.ts';
import type { Signature } from '@/schemas/signature.ts';
import type { KnownSearches } from '../find/source.ts';
import { groupBy } from '../group.ts';
import { stripAllButCode, stripInline } from '../inline-markdown.ts';
import { errorPath, faultPath, guidePath, productPath } from '../route.ts';
import type { KnownError, KnownFault, KnownGuide, KnownProduct, KnownSignature } from './source.ts';

/** Returns a message as machines are told of it; its fields are in the order that compresses best. */
export function toKnownSignature(product: string, data: Signature): KnownSignature {
  return {
    text: data.text,
    where: data.where,
    status: data.status ?? null,
    fault: data.fault,
    error: data.error,
    guide: data.guide ?? null,
    ...(data.consequence && { consequence: data.consequence }),
    ...(data.common && { common: data.common }),
    ...(data.harmless && { harmless: data.harmless }),
    ...(data.translations && {
      translations: data.translations.flatMap(({ texts }) => Object.values(texts)),
    }),
    product,
    id: `${product}/${data.id}`,
  };
}

/** Returns the id of a message and what it says, as machines are told of it: plain text with code between backticks. */
export const toMeaning = (product: string, { id, meaning }: Signature): [id: string, meaning: string] => [
  `${product}/${id}`,
  stripAllButCode(meaning),
];

/**
 * Returns an error as machines are told of it.
 * @param guides of this error, each with its id
 */
export function toKnownError(id: string, data: ErrorEntry, guides: readonly { id: string; data: Guide }[]) {
  return {
    id,
    url: errorPath(id),
    code: data.code,
    name: data.name,
    summary: stripInline(data.summary),
    aliases: data.aliases,
    category: data.category,
    product: data.product ?? null,
    guides: guides.map((guide) => ({
      url: guidePath(guide.id),
      title: guide.data.title,
      products: guide.data.products,
    })),
  } satisfies KnownError & Record<string, unknown>;
}

/** Returns a guide as machines are told of it. */
export function toKnownGuide(id: string, data: Guide): KnownGuide {
  return {
    id,
    url: guidePath(id),
    title: data.title,
    error: data.error,
    products: data.products,
    symptoms: data.symptoms.map(({ text }) => stripInline(text)),
    causes: data.causes.map(({ title }) => title),
    questions: data.faq.map(({ question }) => question),
  };
}

/** Returns the address of a guide and what to do first, as machines are told of it: plain text with code between backticks. */
export const toQuickAnswer = (id: string, { quickAnswer }: Guide): [url: string, quickAnswer: string] => [
  guidePath(id),
  stripAllButCode(quickAnswer),
];

/** Returns a fault as machines are told of it. */
export function toKnownFault(id: string, data: Fault): KnownFault {
  return {
    id,
    url: faultPath(id),
    title: data.title,
    aliases: data.aliases ?? [],
    summary: stripInline(data.summary),
    rfc9209: data.rfc9209,
  };
}

/** Returns a product as machines are told of it. */
export function toKnownProduct(id: string, data: Product) {
  return {
    id,
    url: productPath(id),
    name: data.name,
    aliases: data.aliases,
    related: data.related ?? [],
    kind: data.kind,
    category: data.category,
    fingerprints: data.fingerprints.map(({ text, certainty }) => ({ text, certainty })),
  } satisfies KnownProduct & Record<string, unknown>;
}

/** Returns searches as machines are told of them: together where the same pages answer them. */
export const toKnownSearches = (searches: readonly Search[]): KnownSearches[] =>
  [...groupBy(searches, ({ pages }) => pages.join(' ')).values()].map((same) => ({
    pages: same[0]?.pages ?? [],
    queries: same.map(({ query }) => query),
  }));
