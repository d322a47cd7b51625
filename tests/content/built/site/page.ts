import { parse } from 'node-html-parser';
import { findClosest, getAttribute, getElements, getTag, getText, type Element } from './element.ts';

/** What stands in these is no markup. */
const blockTextElements = { script: true, style: true };

/** One HTML file of the built site. */
export interface Page {
  /** Path below the build's folder, as in `/errors/index.html`. */
  file: string;
  /** Address on the site, as in `/errors/`. */
  url: string;
  html: string;
  /** All elements in the order of the document. */
  elements: readonly Element[];
  ids: ReadonlySet<string>;
  title: string;
  description: string;
  /** Absolute address that the page names as its own. */
  canonical: string | undefined;
  /** Address that the page sends its readers on to. */
  refresh: string | undefined;
  /** Whether search engines may list the page: it is neither a redirect nor marked `noindex`. */
  isIndexed: boolean;
}

/** Whether an element is the title of its page, and not that of a drawing. */
const isTitle = (element: Element) =>
  getTag(element) === 'title' && findClosest(element, (around) => getTag(around) === 'head') !== undefined;

/** Returns the page that a file of the build holds. */
export function parsePage(file: string, html: string): Page {
  const elements = getElements(parse(html, { blockTextElements }));
  const getMeta = (key: string, name: string) =>
    elements
      .filter((element) => getTag(element) === 'meta' && getAttribute(element, key)?.toLowerCase() === name)
      .map((element) => getAttribute(element, 'content') ?? '')
      .at(0);
  const canonical = elements.find(
    (element) => getTag(element) === 'link' && getAttribute(element, 'rel') === 'canonical',
  );
  const title = elements.find((element) => isTitle(element));
  const refresh = /url=(.*)$/i.exec(getMeta('http-equiv', 'refresh') ?? '')?.[1];
  return {
    file,
    url: file.replace(/(?<=\/)index\.html$/, ''),
    html,
    elements,
    ids: new Set(elements.flatMap((element) => getAttribute(element, 'id') ?? [])),
    title: title ? getText(title) : '',
    description: getMeta('name', 'description') ?? '',
    canonical: canonical && getAttribute(canonical, 'href'),
    refresh,
    isIndexed: refresh === undefined && !/\bnoindex\b/.test(getMeta('name', 'robots') ?? ''),
  };
}

/** Returns the elements of a page that have one of the given names. */
export function getAll({ elements }: Page, ...names: string[]): Element[] {
  return elements.filter((element) => names.includes(getTag(element)));
}

/** Returns the addresses that links of a page lead to, as they are written. */
export function getLinks(page: Page): { element: Element; href: string }[] {
  return getAll(page, 'a').flatMap((element) => {
    const href = getAttribute(element, 'href');
    return href === undefined ? [] : [{ element, href }];
  });
}
