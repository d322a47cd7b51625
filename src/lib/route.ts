import type { Stage } from './stage.ts';

/** First path segments that belong to pages of the site, `/404` being the one shown for an address without a page; no alias may take one. */
export const reservedSegments = [
  '404',
  'about',
  'api',
  'categories',
  'contact',
  'cookies',
  'diagnose',
  'editorial-policy',
  'errors',
  'faults',
  'gallery',
  'labs',
  'pagefind',
  'privacy',
  'products',
  'search',
  'terms',
] as const;

/** Returns the address of an error's page. */
export const errorPath = (id: string) => `/errors/${id}/`;

/** Returns the address of a guide; an `index` guide lives on its error's page. */
export const guidePath = (id: string) => `/errors/${id.replace(/\/index$/, '')}/`;

/** Returns the address of a category's page. */
export const categoryPath = (id: string) => `/categories/${id}/`;

/** Returns the address of a product's page. */
export const productPath = (id: string) => `/products/${id}/`;

/** Returns the address of a fault's page. */
export const faultPath = (id: string) => `/faults/${id}/`;

/** Returns the address of the matrix of one stage of a request's way; no fault has the id of a stage. */
export const stagePath = (stage: Stage) => `/faults/${stage}/`;

/** Returns the address of a page that shows a product's messages of one error; longer lists have further parts. */
export const messagesPath = (product: string, error: string, part = 1) =>
  `/products/${product}/${error}/${part === 1 ? '' : `${part}/`}`;

/** Returns the fragment of a product's messages of one error; messages have ids of their own, without a colon. */
export const messageGroupId = (error: string) => `error:${error}`;

/** Returns the address of the list of a product's labs; longer lists have further parts. */
export const labsPath = (product: string, part = 1) => `/labs/${product}/${part === 1 ? '' : `${part}/`}`;

/** Returns the address of a lab's page. */
export const labPath = (id: string) => `/labs/${id}/`;
