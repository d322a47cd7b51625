import { getAttribute, getCode, getTag, type Element } from './site/element.ts';
import { getAll, type Page } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';
import { origin } from './site/site.ts';

/** Attributes that make a browser ask for something, by element; `link` has its own test. */
const loading: Record<string, readonly string[]> = {
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Kinds of `link` that only tell, and load nothing. */
const telling = ['canonical', 'sitemap', 'alternate', 'license', 'author', 'search'];

function getRequests(element: Element): string[] {
  if (getTag(element) === 'a') return (getAttribute(element, 'ping') ?? '').split(/\s+/);
  if (getTag(element) === 'link') {
    return telling.includes(getAttribute(element, 'rel') ?? '') ? [] : [getAttribute(element, 'href') ?? ''];
  }
  const attributes = (loading[getTag(element)] ?? []).map((name) => getAttribute(element, name) ?? '');
  return attributes.flatMap((value) => value.split(/,?\s+/));
}

function getStyleRequests(page: Page): { element: Element; address: string }[] {
  return getAll(page, 'style').flatMap((element) =>
    [...getCode(element).matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].map(([, address = '']) => ({
      element,
      address,
    })),
  );
}

const isForeign = (address: string, { url }: Page) =>
  address !== '' &&
  (!URL.canParse(address, `${origin}${url}`) || new URL(address, `${origin}${url}`).origin !== origin);

export const rule: BuiltRule = {
  name: 'own-origin',
  description: 'No page asks another origin for anything.',
  check({ pages }) {
    return pages.flatMap((page) =>
      [
        ...page.elements.flatMap((element) => getRequests(element).map((address) => ({ element, address }))),
        ...getStyleRequests(page),
      ]
        .filter(({ address }) => isForeign(address, page))
        .map(({ element, address }) => violate(this.name, page, element, address, `addresses of ${origin}`)),
    );
  },
};
