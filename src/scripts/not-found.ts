import { getNearest } from '@/lib/nearest.ts';

/** Seeds the search with the mistyped path and offers the errors nearest to it. */
class NotFound extends HTMLElement {
  connectedCallback() {
    const words = decodePath(location.pathname);
    const input = this.querySelector('input');
    if (input) input.value = words;
    const entries = [...document.querySelectorAll<HTMLElement>('[data-filter-words]')].flatMap((entry) => {
      const link = entry.querySelector('h3 a');
      return link instanceof HTMLAnchorElement ? [{ link, words: entry.dataset['filterWords'] ?? '' }] : [];
    });
    const nearest = getNearest(words, entries);
    const title = this.querySelector('[data-title]');
    if (!title || nearest.length === 0) return;
    title.textContent = 'Nearest to what you typed';
    this.querySelector('[data-list]')?.replaceChildren(
      ...nearest.map(({ link }) => {
        const item = document.createElement('li');
        const copy = document.createElement('a');
        copy.href = link.href;
        copy.className = 'inline-block py-1 text-accent underline';
        copy.textContent = link.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        item.append(copy);
        return item;
      }),
    );
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  } catch {
    return '';
  }
}

customElements.define('not-found', NotFound);
