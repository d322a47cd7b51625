import { HtmlValidate, type HtmlElement } from 'html-validate';
import { htmlValidateConfig } from '../../htmlvalidate.config.ts';
import type { Page } from './site/page.ts';
import type { BuiltRule } from './site/rule.ts';

/** Attributes whose values are words of HTML and ARIA; other values are names, texts and addresses. */
const keywords = [
  'type',
  'rel',
  'role',
  'scope',
  'target',
  'autocomplete',
  'loading',
  'enterkeyhint',
  'http-equiv',
];

/** Returns an element as HTML judges it: where it stands, what it has, and the words that it says it with. */
function getConstruct({ tagName, attributes, parent, previousSibling }: HtmlElement): string {
  const said = attributes.map(({ key, value }) => (keywords.includes(key) ? `${key}=${String(value)}` : key));
  const ancestors = parent === null ? [] : [parent.tagName, parent.parent?.tagName];
  return [...ancestors, previousSibling?.tagName, tagName, ...said].join(' ');
}

/**
 * Returns the pages that have a construct which no page before them has.
 * Thousands of pages come from a few templates, and judging one takes a tenth of a second.
 */
function getTelling(pages: readonly Page[]): Page[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const before = seen.size;
    for (const element of page.elements) seen.add(getConstruct(element));
    return seen.size > before;
  });
}

const validator = new HtmlValidate(htmlValidateConfig);

export const rule: BuiltRule = {
  name: 'valid-html',
  description: 'Every page is valid HTML.',
  check({ pages }) {
    return getTelling(pages).flatMap(({ file, html }) =>
      validator.validateStringSync(html, file).results.flatMap(({ messages }) =>
        messages.map(({ ruleId, ruleUrl, message, line, selector }) => ({
          rule: `${this.name}: ${ruleId}`,
          file: `dist${file}`,
          line,
          field: selector ?? '(page)',
          found: message,
          allowed: `what ${ruleUrl ?? 'HTML'} says`,
        })),
      ),
    );
  },
};
