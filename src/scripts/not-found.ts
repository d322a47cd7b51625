import { getNearest } from '@/lib/nearest.ts';
import { loadErrors } from './error-catalogue.ts';
import { makeErrorLinks } from './error-links.ts';

/** Seeds the search with the mistyped path and offers the errors nearest to it. */
class NotFound extends HTMLElement {
  connectedCallback() {
    const words = decodePath(location.pathname);
    const input = this.querySelector('input');
    if (input?.value === '') input.value = words;
    if (words !== '') void this.offer(words);
  }

  private async offer(words: string) {
    // Without the list of errors, the links that stand there are what is left.
    const nearest = getNearest(words, await loadErrors().catch(() => []));
    const title = this.querySelector('[data-title]');
    if (!title || nearest.length === 0) return;
    title.textContent = 'Nearest to what you typed';
    this.querySelector('[data-list]')?.replaceChildren(...makeErrorLinks(nearest));
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
