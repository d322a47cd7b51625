import type { KnownError } from '@/lib/diagnose/source.ts';
import { load } from './api.ts';

/** An error as `/api/v1/errors.json` lists it, as far as scripts of the pages need it. */
export interface CataloguedError {
  url: string;
  code: string;
  name: string;
  /** Everything people type for it, in lower case. */
  words: string;
}

const wordsOf = ({ code, name, aliases, product, guides }: KnownError) =>
  [code, name, ...aliases, product ?? '', ...guides.flatMap(({ title, products }) => [title, ...products])]
    .join(' ')
    .toLowerCase();

/** Returns all errors with their spellings, which the pages themselves do not carry. */
export async function loadErrors(): Promise<CataloguedError[]> {
  const errors = await load('errors');
  return errors.map((error) => ({
    url: error.url,
    code: error.code,
    name: error.name,
    words: wordsOf(error),
  }));
}
