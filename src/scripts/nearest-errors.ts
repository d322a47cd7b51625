import { getNearest } from '@/lib/nearest.ts';
import { loadErrors } from './error-catalogue.ts';
import { makeErrorLinks } from './error-links.ts';

/** Returns the errors whose words are nearest to a text that was not recognised, as a list with its title. */
export async function makeNearest(text: string): Promise<HTMLElement[]> {
  const nearest = getNearest(text.slice(0, 300), await loadErrors().catch(() => []));
  if (nearest.length === 0) return [];
  const title = document.createElement('p');
  title.textContent = 'Nearest entries:';
  const list = document.createElement('ul');
  list.append(...makeErrorLinks(nearest));
  return [title, list];
}
