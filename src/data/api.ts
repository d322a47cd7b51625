import {
  toKnownError,
  toKnownFault,
  toKnownGuide,
  toKnownProduct,
  toKnownSearches,
  toKnownSignature,
  toMeaning,
  toQuickAnswer,
} from '@/lib/diagnose/known.ts';
import type {
  KnownFault,
  KnownGuide,
  KnownSignature,
  Meanings,
  QuickAnswers,
} from '@/lib/diagnose/source.ts';
import type { KnownSearches } from '@/lib/find/source.ts';
import { getCatalogue } from './catalogue.ts';

/** One error as `/api/v1/errors.json` lists it. */
export type ApiError = ReturnType<typeof toKnownError>;

/** One product as `/api/v1/products.json` lists it. */
export type ApiProduct = ReturnType<typeof toKnownProduct>;

/** Returns every error with its guides, for machines. */
export async function getApiErrors(): Promise<ApiError[]> {
  const { errors, guides } = await getCatalogue();
  return [...errors.values()].map(({ id, data }) =>
    toKnownError(
      id,
      data,
      [...guides.values()].filter((guide) => guide.data.error === id),
    ),
  );
}

/** Returns every message with its id. */
export async function getApiSignatures(): Promise<KnownSignature[]> {
  const { signatures } = await getCatalogue();
  return [...signatures.values()].map((signature) => toKnownSignature(signature.product, signature));
}

/** Returns what every message says. */
export async function getApiMeanings(): Promise<Meanings> {
  const { signatures } = await getCatalogue();
  return Object.fromEntries(
    [...signatures.values()].map((signature) => toMeaning(signature.product, signature)),
  );
}

/** Returns every product with what gives it away. */
export async function getApiProducts(): Promise<ApiProduct[]> {
  const { products } = await getCatalogue();
  return [...products.values()].map(({ id, data }) => toKnownProduct(id, data));
}

/** Returns every fault. */
export async function getApiFaults(): Promise<KnownFault[]> {
  const { faults } = await getCatalogue();
  return [...faults.values()].map(({ id, data }) => toKnownFault(id, data));
}

/** Returns every guide with what it looks like and which questions it answers. */
export async function getApiGuides(): Promise<KnownGuide[]> {
  const { guides } = await getCatalogue();
  return [...guides.values()].map(({ id, data }) => toKnownGuide(id, data));
}

/** Returns what to do first, of every guide. */
export async function getApiQuickAnswers(): Promise<QuickAnswers> {
  const { guides } = await getCatalogue();
  return Object.fromEntries([...guides.values()].map(({ id, data }) => toQuickAnswer(id, data)));
}

/** Returns what people search for, each with the pages that answer it. */
export async function getApiSearches(): Promise<KnownSearches[]> {
  const { searches } = await getCatalogue();
  return toKnownSearches(searches);
}
