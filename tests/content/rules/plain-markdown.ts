import { violate, type Rule } from '../rule.ts';

const components = ['Note', 'ConsentFacts', 'ContactAddress', 'StorageTable'];

/** Returns the body with fenced and inline code blanked out, line by line. */
function withoutCode(body: string): string[] {
  let isFenced = false;
  return body.split('\n').map((line) => {
    if (/^\s*(```|~~~)/.test(line)) {
      isFenced = !isFenced;
      return '';
    }
    return isFenced ? '' : line.replace(/`[^`]*`/g, '');
  });
}

const checks = [
  {
    pattern: /^(import|export)\s/,
    found: 'an import or export',
    allowed: 'Markdown; components are handed in by the page',
  },
  { pattern: /[{}]/, found: 'an expression in braces', allowed: 'braces only inside code' },
  {
    pattern: new RegExp(`</?(?!(?:${components.join('|')})\\b)[A-Za-z]`),
    found: 'an HTML tag or unknown component',
    allowed: `Markdown and the components ${components.join(', ')}; placeholders like <host> belong in code`,
  },
];

export const rule: Rule = {
  name: 'plain-markdown',
  description:
    'Bodies are Markdown with the known components: no imports, expressions, HTML or top headings.',
  check({ errors, guides, pages }) {
    const highest = {
      pattern: /^#{1,2}\s/,
      found: 'a heading above level 3',
      allowed: 'headings that begin with ###',
    };
    return [...errors, ...guides, ...pages].flatMap((entry) =>
      withoutCode(entry.body).flatMap((line, at) =>
        [...checks, ...(pages.some(({ file }) => file === entry.file) ? [] : [highest])]
          .filter(({ pattern }) => pattern.test(line))
          .map(({ found, allowed }) => ({
            ...violate(this.name, entry, [], found, allowed),
            line: entry.bodyLine + at,
            field: '(body)',
          })),
      ),
    );
  },
};
