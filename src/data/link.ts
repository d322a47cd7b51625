import { stripInline } from '@/lib/inline-markdown.ts';
import { errorPath, guidePath } from '@/lib/route.ts';
import { getCatalogue, pick, type Catalogue } from './catalogue.ts';

/** A link with what a list shows beside it. */
export interface PageLink {
  href: string;
  title: string;
  /** Code shown large before the title, if the page has one. */
  code?: string;
  /** One sentence below the title. */
  note?: string;
  /** What kind of page it is, as a label. */
  label?: string;
}

/** Returns the link to an error's page with its meaning as the note. */
export function linkError({ errors }: Catalogue, id: string, note?: string): PageLink {
  const { data } = pick(errors, id);
  return { href: errorPath(id), code: data.code, title: data.name, note: note ?? data.summary };
}

/** Returns the link to a guide with its quick answer as the note. */
export function linkGuide({ guides }: Catalogue, id: string, note?: string): PageLink {
  const { data } = pick(guides, id);
  return { href: guidePath(id), title: data.title, note: note ?? data.quickAnswer, label: data.scope };
}

/** Returns links as a long list shows them, where their notes would weigh more than they help. */
export function trimNotes(links: readonly PageLink[], most: number): PageLink[] {
  return links.length <= most ? [...links] : links.map(({ note: _, ...link }) => link);
}

/** Returns the ids of the guides that fix an error: the general one first, then by scope. */
export async function getGuideIds(error: string): Promise<string[]> {
  const { guides } = await getCatalogue();
  return [...guides.values()]
    .filter(({ data }) => data.error === error)
    .map(({ id }) => id)
    .toSorted((a, b) => Number(b.endsWith('/index')) - Number(a.endsWith('/index')));
}

/** Returns "502 Bad Gateway" for an error. */
export function getErrorTitle({ errors }: Catalogue, id: string): string {
  const { code, name } = pick(errors, id).data;
  return stripInline(`${code} ${name}`);
}
