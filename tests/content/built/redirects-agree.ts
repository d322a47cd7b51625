import { findFlaw } from './site/address.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';

const file = '/_redirects';

export const rule: BuiltRule = {
  name: 'redirects-agree',
  description:
    'The host redirects exactly the pages that redirect their readers, to the same addresses, for good.',
  check(site) {
    const text = site.files.has(file) ? site.read(file).toString('utf8') : '';
    const lines = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' '));
    const told = new Map(lines.map(([from = '', to = '']) => [from, to]));
    const flaws = lines.flatMap(([from = '', to = '', status = '', ...rest]) => {
      const flaw = findFlaw(site, to);
      return [
        ...(flaw === undefined ? [] : [violateFile(this.name, file, from, flaw, 'an address of this build')]),
        ...(status === '301' && rest.length === 0
          ? []
          : [violateFile(this.name, file, from, [status, ...rest].join(' '), 'the status 301')]),
        ...(site.pageAt.get(from)?.refresh === undefined
          ? [violateFile(this.name, file, from, 'a line for what is no redirect', 'no line')]
          : []),
      ];
    });
    const missing = site.pages
      .filter(({ url, refresh }) => refresh !== undefined && told.get(url) !== refresh)
      .map(({ url, refresh }) =>
        violateFile(this.name, file, url, told.get(url) ?? 'no line', `${url} ${refresh} 301`),
      );
    return [...flaws, ...missing];
  },
};
