import { slugify } from '../../../src/lib/slug.ts';
import { findClosest, type Element } from './site/element.ts';
import { getLinks, type Page } from './site/page.ts';
import { violate, violateFile, type BuiltRule } from './site/rule.ts';

const offersChoice = (element: Element) => element.hasAttribute('data-choice');

/** Returns the addresses that a choice page offers. */
function getChoices(page: Page): string[] {
  return getLinks(page)
    .filter(({ element }) => findClosest(element, offersChoice) !== undefined)
    .map(({ href }) => href);
}

/** Returns what a short address shows instead of leading to an error; undefined where it leads there. */
function findFlaw(page: Page, owners: readonly string[]): string | undefined {
  const found = page.refresh === undefined ? getChoices(page) : [page.refresh];
  const isComplete = owners.every((url) => found.includes(url)) && new Set(found).size === found.length;
  const isChoice = page.refresh === undefined;
  const hasChoice = isChoice && page.elements.some(offersChoice);
  if (isComplete && (isChoice ? hasChoice && found.length > 1 : true)) return undefined;
  return found.join(' ') || 'neither a redirect nor a choice';
}

export const rule: BuiltRule = {
  name: 'aliases-lead-home',
  description:
    'Every alias has a short address that leads to its one error, or offers every error it can mean.',
  check({ pageAt }, { errors }) {
    const owners = new Map<string, Set<string>>();
    for (const { url, aliases } of errors) {
      for (const slug of aliases.map(slugify)) owners.set(slug, (owners.get(slug) ?? new Set()).add(url));
    }
    return [...owners].flatMap(([slug, urls]) => {
      const page = pageAt.get(`/${slug}/`);
      const wanted = [...urls].join(' ');
      if (!page)
        return [violateFile(this.name, `/${slug}/`, 'page', 'none', `a page that leads to ${wanted}`)];
      const flaw = findFlaw(page, [...urls]);
      return flaw === undefined ? [] : [violate(this.name, page, 'leads to', flaw, wanted)];
    });
  },
};
