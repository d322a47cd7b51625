import { getTelling, getWords } from '@/lib/find/word.ts';
import { findPlace, type FoundPage } from '@/lib/search-place.ts';
import type { ExcerptPart, Hit } from './search-result.ts';

/** Values to filter by, as the index knows them, by name of the filter. */
export type IndexFilters = Record<string, string>;

/** Pages whose text matches. */
export interface TextResults {
  total: number;
  hits: Hit[];
  /** Whether the index or a part of it did not load, so that pages are missing, or there by some of the words alone. */
  isPartial: boolean;
}

interface PagefindResult {
  data: () => Promise<FoundPage>;
}

interface PagefindInstance {
  search: (
    query: string | null,
    options: { filters: IndexFilters },
  ) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean; ranking: object }) => PagefindInstance;
}

const folder = '/pagefind/';
const ranking = { termFrequency: 0.4, pageLength: 0.3, metaWeights: { title: 8, codes: 6 } };

let failures = 0;
let isWatched = false;
let instance: Promise<PagefindInstance> | undefined;

/**
 * Counts answers of the index that fail. Pagefind takes a missing part of its index for an empty one
 * and would report no results; a count that rose during a search tells the two apart.
 */
function watchIndex() {
  if (isWatched) return;
  isWatched = true;
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith(folder)) return fetch(input, init);
    try {
      const response = await fetch(input, init);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
}

async function loadIndex(): Promise<PagefindInstance> {
  watchIndex();
  const address = `${folder}pagefind.js`;
  const module: PagefindModule = await import(/* @vite-ignore */ address);
  return module.createInstance({ basePath: folder, noWorker: true, ranking });
}

/** Returns an excerpt of Pagefind, HTML with `<mark>`, as pieces of text. */
export function splitExcerpt(html: string): ExcerptPart[] {
  const decode = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isMatch = piece.startsWith('<mark>');
      return { text: decode(isMatch ? piece.slice(6, -7) : piece), isMatch };
    });
}

async function readPage(result: PagefindResult): Promise<Hit | undefined> {
  try {
    const page = await result.data();
    const { meta } = page;
    const { url, excerpt } = findPlace(page);
    return { url, title: meta['title'] ?? url, kind: meta['kind'] ?? '', excerpt: splitExcerpt(excerpt) };
  } catch {
    return undefined;
  }
}

/** Whether what matches on a page is more than single letters: where no word begins as asked, Pagefind finds the letter that it begins with. */
export function holdsMoreThanLetters({ excerpt }: Hit): boolean {
  const matches = excerpt.filter(({ isMatch }) => isMatch);
  return matches.length === 0 || matches.some(({ text }) => text.length > 1);
}

/**
 * Returns the pages whose text matches, best first; without those that could not be loaded.
 * @param limit how many pages to read in full
 */
export async function searchText(query: string, filters: IndexFilters, limit: number): Promise<TextResults> {
  const before = failures;
  try {
    instance ??= loadIndex();
    // A page holds all words asked for, so that words around the matter would only lose pages.
    const words = getTelling(getWords(query)).join(' ');
    const { results } = await (await instance).search(words === '' ? null : words, { filters });
    const pages = await Promise.all(results.slice(0, limit).map(readPage));
    const read = pages.filter((hit) => hit !== undefined);
    const isPartial = failures > before || read.length < pages.length;
    const hits = words.split(' ').some(({ length }) => length === 1)
      ? read
      : read.filter(holdsMoreThanLetters);
    // The next search asks again for what is missing.
    if (isPartial) instance = undefined;
    return { total: results.length - (pages.length - hits.length), hits, isPartial };
  } catch {
    instance = undefined;
    return { total: 0, hits: [], isPartial: true };
  }
}
