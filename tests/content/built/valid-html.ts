import { HtmlValidate } from 'html-validate';
import { htmlValidateConfig } from '../../htmlvalidate.config.ts';
import type { BuiltRule } from './site/rule.ts';

const validator = new HtmlValidate(htmlValidateConfig);

export const rule: BuiltRule = {
  name: 'valid-html',
  description: 'Every page is valid HTML.',
  check({ pages }) {
    // Thousands of short addresses are made by one function, and differ in a name and an address.
    const redirect = pages.find(({ refresh }) => refresh !== undefined);
    const judged = pages.filter((page) => page.refresh === undefined || page === redirect);
    return judged.flatMap(({ file, html }) =>
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
