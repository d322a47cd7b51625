import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlValidateConfig } from '../../htmlvalidate.config.ts';
import type { BuiltRule } from './site/rule.ts';

/** Resolves the configuration once: html-validate would again for every page, which takes a fifth of the time. */
class OneConfigLoader extends StaticConfigLoader {
  readonly #resolved = super.getConfigFor('');

  override getConfigFor() {
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new OneConfigLoader(htmlValidateConfig));

/** Returns a page without the styles that another page has too: they are one text, and half of each page. */
function leaveOutStyles(html: string, known: Set<string>): string {
  return html.replace(/(?<=<style\b[^>]*>)[^<]+/g, (styles) => {
    if (known.has(styles)) return '';
    known.add(styles);
    return styles;
  });
}

export const rule: BuiltRule = {
  name: 'valid-html',
  description: 'Every page is valid HTML.',
  check({ pages }) {
    // Thousands of short addresses are made by one function, and differ in a name and an address.
    const redirect = pages.find(({ refresh }) => refresh !== undefined);
    const judged = pages.filter((page) => page.refresh === undefined || page === redirect);
    const known = new Set<string>();
    return judged.flatMap(({ file, html }) =>
      validator.validateStringSync(leaveOutStyles(html, known), file).results.flatMap(({ messages }) =>
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
