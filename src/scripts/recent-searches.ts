import { parseSearches, withSearch } from '@/lib/recent-search.ts';
import { isAllowed } from './consent.ts';
import { readItem, removeItem, writeItem } from './storage.ts';

/** Keeps a search on the device if the reader agreed. */
export function rememberSearch(query: string): void {
  if (isAllowed('preferences'))
    writeItem('efh-searches', JSON.stringify(withSearch(parseSearches(readItem('efh-searches')), query)));
}

/**
 * Shows the kept searches as links, with a button that forgets them; nothing where none are kept.
 * @param place holds a list to fill and the button
 */
export function showSearches(place: HTMLElement): void {
  const searches = isAllowed('preferences') ? parseSearches(readItem('efh-searches')) : [];
  place.hidden = searches.length === 0;
  const links = searches.map((query) => {
    const link = document.createElement('a');
    link.href = `/search/?${new URLSearchParams({ q: query })}`;
    link.className = 'max-w-64 shrink-0 truncate py-2 text-accent underline';
    link.textContent = query;
    return link;
  });
  place.querySelector('[data-list]')?.replaceChildren(...links);
  place.querySelector('[data-forget]')?.addEventListener('click', () => {
    removeItem('efh-searches');
    place.hidden = true;
  });
}
