import { toKnownError, toKnownGuide, toKnownProduct, toKnownSignature } from '@/lib/diagnose/known.ts';
import type { KnownGuide, KnownSignature } from '@/lib/diagnose/source.ts';
import { stripInline } from '@/lib/inline-markdown.ts';
import { faultPath } from '@/lib/route.ts';
import { getCatalogue } from './catalogue.ts';

/** One error as `/api/v1/errors.json` lists it. */
export type ApiError = ReturnType<typeof toKnownError>;

/** One product as `/api/v1/products.json` lists it. */
export type ApiProduct = ReturnType<typeof toKnownProduct>;

/** One fault as `/api/v1/faults.json` lists it. */
export interface ApiFault {
  id: string;
  url: string;
  title: string;
  summary: string;
  /** Error type of RFC 9209; null where none fits. */
  rfc9209: string | null;
}

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

/** Returns every product with what gives it away. */
export async function getApiProducts(): Promise<ApiProduct[]> {
  const { products } = await getCatalogue();
  return [...products.values()].map(({ id, data }) => toKnownProduct(id, data));
}

/** Returns every fault. */
export async function getApiFaults(): Promise<ApiFault[]> {
  const { faults } = await getCatalogue();
  return [...faults.values()].map(({ id, data }) => ({
    id,
    url: faultPath(id),
    title: data.title,
    summary: stripInline(data.summary),
    rfc9209: data.rfc9209,
  }));
}

/** Returns every guide with what it looks like and what it answers. */
export async function getApiGuides(): Promise<KnownGuide[]> {
  const { guides } = await getCatalogue();
  return [...guides.values()].map(({ id, data }) => toKnownGuide(id, data));
}
