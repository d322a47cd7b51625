import type { Violation } from '../../violation.ts';
import { describe, type Element } from './element.ts';
import type { Inventory } from './inventory.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** A rule over the whole built site. */
export interface BuiltRule {
  /** Equal to the file's name. */
  name: string;
  /** What must be true, as a sentence. */
  description: string;
  check: (site: Site, inventory: Inventory) => Violation[];
  /** Tells more about the site when the rule is broken. */
  summarize?: (site: Site, inventory: Inventory) => string;
}

/**
 * Returns the violation of a rule at one place of a page.
 * @param where the element, or what the page lacks
 */
export function violate(
  rule: string,
  { file, url, html }: Pick<Page, 'file' | 'url' | 'html'>,
  where: Element | string,
  found: string,
  allowed: string,
): Violation {
  const isText = typeof where === 'string';
  return {
    rule,
    file: `dist${file}`,
    line: isText ? undefined : html.slice(0, where.range[0]).split('\n').length,
    field: isText ? `${url} ${where}` : describe(where),
    found,
    allowed,
  };
}

/** Returns the violation of a rule in a file that is not a page. */
export function violateFile(
  rule: string,
  file: string,
  field: string,
  found: string,
  allowed: string,
): Violation {
  return { rule, file: `dist${file}`, field, found, allowed };
}
