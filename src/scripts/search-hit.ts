import type { Hit, Results } from './search-result.ts';

/** Returns a hit as a link, built from text alone. */
export function createHit(hit: Hit, at: number, className: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = hit.url;
  link.className = className;
  link.dataset['result'] = String(at + 1);
  const title = document.createElement('span');
  title.className = 'block font-semibold text-ink';
  title.textContent = hit.title;
  const excerpt = document.createElement('span');
  excerpt.className = 'line-clamp-2 text-sm text-soft';
  if (hit.kind !== '') excerpt.append(`${hit.kind} · `);
  for (const { text, isMatch } of hit.excerpt) {
    if (!isMatch) {
      excerpt.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.className = 'bg-accent-wash font-semibold text-ink';
    mark.textContent = text;
    excerpt.append(mark);
  }
  link.append(title, excerpt);
  return link;
}

const count = (total: number) => `${total} ${total === 1 ? 'result' : 'results'}`;
const list = new Intl.ListFormat('en-GB');

/** Sentences that the search says, in one place. */
export const sentences = {
  loading: 'Searching…',
  failed: () =>
    navigator.onLine
      ? 'The search could not be loaded. Browse instead:'
      : 'You are offline, and the search is not loaded. Pages you have open still work.',
  empty: (query: string) => `Nothing found for “${query}”. Try the code alone, or browse:`,
  found: ({ total, missing, isFinal }: Results) => {
    if (!isFinal) return `${count(total)} so far. Searching on…`;
    if (missing.length === 0) return count(total);
    return `${count(total)}, perhaps not the best: the search by ${list.format(missing)} could not be loaded completely.`;
  },
} as const;
