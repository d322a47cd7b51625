import { createHash } from 'node:crypto';
import { parseHeaders } from '../../../tools/server.ts';
import { getAttribute, getCode, getTag, type Element } from './site/element.ts';
import { getAll, type Page } from './site/page.ts';
import { violate, violateFile, type BuiltRule } from './site/rule.ts';
import type { Site } from './site/site.ts';

const file = '/_headers';
const forbidden = [
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'unsafe-hashes'",
  'data:',
  'blob:',
  'http:',
  'https:',
  '*',
];

/** Returns the sources of a policy by directive. */
function parsePolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

function getHeader({ files, read }: Site): string {
  const rules = files.has(file) ? parseHeaders(read(file).toString('utf8')) : [];
  const all = rules.find(({ path }) => path === '/*');
  return all?.headers.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';
}

/** Blocks of data are not run, and no policy holds for them. */
const isCode = (element: Element) =>
  getTag(element) === 'style' ||
  (getTag(element) === 'script' &&
    getAttribute(element, 'src') === undefined &&
    ['', 'module', 'text/javascript'].includes(getAttribute(element, 'type') ?? ''));

/** Returns the inline scripts and styles among some elements that a policy does not let through. */
function getBlocked(elements: readonly Element[], policy: string): Element[] {
  const directives = parsePolicy(policy);
  return elements.filter(isCode).filter((element) => {
    const hash = createHash('sha256').update(getCode(element)).digest('base64');
    return !directives
      .get(getTag(element) === 'style' ? 'style-src' : 'script-src')
      ?.includes(`'sha256-${hash}'`);
  });
}

/** Returns what the policy in a page itself blocks: it holds for what stands after it. */
function getBlockedByPage(page: Page): Element[] {
  const meta = getAll(page, 'meta').find(
    (element) => getAttribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (!meta) return [];
  return getBlocked(page.elements.slice(page.elements.indexOf(meta)), getAttribute(meta, 'content') ?? '');
}

export const rule: BuiltRule = {
  name: 'policy-covers-inline',
  description:
    'The policy of the build allows each inline script and style by its hash, and nothing by a wildcard.',
  check(site) {
    const policy = getHeader(site);
    const sources = [...parsePolicy(policy)].flatMap(([name, values]) =>
      values.map((value) => ({ name, value })),
    );
    const blocked = (page: Page, by: string, elements: readonly Element[]) =>
      elements.map((element) =>
        violate(this.name, page, element, `no hash of it in the policy of ${by}`, 'its hash'),
      );
    return [
      ...(parsePolicy(policy).get('default-src')?.join(' ') === "'none'"
        ? []
        : [
            violateFile(
              this.name,
              file,
              'Content-Security-Policy',
              `"${policy}"`,
              "default-src 'none' and more",
            ),
          ]),
      ...sources
        .filter(({ value }) => forbidden.includes(value))
        .map(({ name, value }) => violateFile(this.name, file, name, value, 'the site itself, and hashes')),
      ...site.pages.flatMap((page) => [
        ...blocked(page, file, getBlocked(page.elements, policy)),
        ...blocked(page, 'the page', getBlockedByPage(page)),
      ]),
    ];
  },
};
