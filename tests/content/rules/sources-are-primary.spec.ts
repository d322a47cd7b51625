import { expect, test } from '@playwright/test';
import { loadFixture, type Change } from '../fixture.ts';
import { testRule } from '../rule-test.ts';
import { acceptedSources, sourceKinds, type AcceptedSources } from './accepted-sources.ts';
import { checkAccepted, checkSources, rule } from './sources-are-primary.ts';

const comparison = 'comparisons/502-503.yaml';
const error = 'errors/502-bad-gateway.mdx';
const fault = 'faults/refused.yaml';
const guide = 'guides/502-bad-gateway/nginx.mdx';
const product = 'products/nginx.yaml';
const signatures = 'signatures/nginx.yaml';

const rfc9110 = 'https://www.rfc-editor.org/rfc/rfc9110.html';
const rfc9209 = 'https://www.rfc-editor.org/rfc/rfc9209.html';
const code = 'https://github.com/nginx/nginx/blob/master/src/http';
const limited = `${code}/modules/ngx_http_limit_conn_module.c`;
const docs = 'https://nginx.org/en/docs/ngx_core_module.html';
const report = 'https://github.com/someone/something/issues/1';

const accepted: AcceptedSources = {
  standard: { 'www.rfc-editor.org/rfc': 'RFC Editor' },
  'source-code': { 'github.com/nginx/nginx': 'nginx' },
  'vendor-docs': { 'nginx.org/en/docs': 'nginx' },
  issues: {},
  'vendor-blog': {},
  report: { 'github.com/*/*/issues': 'users' },
};

const replace = (file: string, url: string, by: string): Change => ({
  file,
  replace: `url: ${url}\n`,
  by: `url: ${by}\n`,
});
const refuse = (title: string, change: Change, field: string, allowed: string) => ({
  title,
  changes: [change],
  file: change.file,
  at: (change.by ?? '').trim(),
  field,
  found: `"${(change.by ?? '').trim().replace('url: ', '')}"`,
  allowed,
});
const listed = 'an address below one of those in tests/content/rules/accepted-sources.ts';
const primary = 'a primary source; what users report, for messages with evidence of kind report';
const page = 'the page that says it';

testRule(
  { ...rule, check: (catalogue) => checkSources(catalogue, accepted) },
  {
    accepts: [
      {
        title: 'what users report, for a message that is marked so',
        changes: [
          {
            file: signatures,
            replace: `url: ${limited}\n    evidence:\n      kind: source-code`,
            by: `url: ${report}\n    evidence:\n      kind: report`,
          },
        ],
      },
      {
        title: 'what users report, for a fingerprint',
        changes: [
          {
            file: product,
            replace: '      url: https://nginx.org/en/docs/',
            by: `      url: ${report}`,
          },
        ],
      },
      {
        title: 'what users report, beside primary sources',
        changes: [
          {
            file: guide,
            replace: 'sources:\n',
            by: `sources:\n  - title: A report\n    url: ${report}\n    supports: The third claim.\n    accessed: 2026-11-24\n`,
          },
        ],
      },
      {
        title: 'a thread of the maintainers, for a message of any evidence',
        changes: [replace(signatures, limited, 'https://github.com/nginx/nginx/issues/1')],
      },
      {
        title: 'a whole repository among the reference pages of a product',
        changes: [
          {
            file: product,
            replace: 'fingerprints:',
            by: '  - title: nginx source\n    url: https://github.com/nginx/nginx\nfingerprints:',
          },
        ],
      },
      {
        title: 'a parameter that names the page',
        changes: [replace(fault, rfc9209, `${rfc9209}?section=2`)],
      },
    ],
    refuses: [
      refuse(
        'a host that is not listed, for a fault',
        replace(fault, rfc9209, 'https://blog.example.com/refused'),
        'source.url',
        listed,
      ),
      refuse(
        'another path of a listed host, for a message',
        replace(signatures, limited, 'https://nginx.org/en/blog/limits'),
        'signatures[1].source.url',
        listed,
      ),
      refuse(
        'a host that only begins like a listed one',
        replace(fault, rfc9209, 'https://www.rfc-editor.org.example.com/rfc/rfc9209.html'),
        'source.url',
        listed,
      ),
      refuse(
        'what users report, for a message of other evidence',
        replace(signatures, limited, report),
        'signatures[1].source.url',
        primary,
      ),
      refuse('what users report, for a fault', replace(fault, rfc9209, report), 'source.url', primary),
      {
        title: 'what users report, among the reference pages of a product',
        changes: [
          {
            file: product,
            replace: 'fingerprints:',
            by: `  - title: A report\n    url: ${report}\nfingerprints:`,
          },
        ],
        file: product,
        at: report,
        field: 'docs[1].url',
        found: `"${report}"`,
        allowed: primary,
      },
      {
        title: 'a guide with one primary source',
        changes: [replace(guide, docs, report)],
        file: guide,
        at: 'title: nginx documentation',
        field: 'sources',
        found: '1 primary',
        allowed: 'at least 2 primary',
      },
      {
        title: 'a guide whose primary sources are two places of one page',
        changes: [replace(guide, docs, 'https://nginx.org/en/docs/#configuration')],
        file: guide,
        at: 'title: nginx documentation',
        field: 'sources',
        found: '1 primary',
        allowed: 'at least 2 primary',
      },
      ...[error, comparison].map((file) => ({
        title: `what users report as the only source of ${file}`,
        changes: [replace(file, rfc9110, report)],
        file,
        at: 'title: RFC 9110',
        field: 'sources',
        found: '0 primary',
        allowed: 'at least 1 primary',
      })),
      refuse(
        'a whole repository',
        replace(signatures, `${code}/ngx_http_upstream.c`, 'https://github.com/nginx/nginx'),
        'signatures[0].source.url',
        page,
      ),
      refuse(
        'a list of threads',
        replace(signatures, limited, 'https://github.com/nginx/nginx/issues'),
        'signatures[1].source.url',
        page,
      ),
      refuse(
        'a parameter that tracks the reader',
        replace(fault, rfc9209, `${rfc9209}?utm_source=feed`),
        'source.url',
        'the address without the parameter utm_source',
      ),
    ],
  },
);

test('the start page of a listed host is refused', () => {
  const { catalogue } = loadFixture([replace(fault, rfc9209, 'https://www.rfc-editor.org/')]);
  const whole = { ...accepted, standard: { 'www.rfc-editor.org': 'RFC Editor' } };
  expect(checkSources(catalogue, whole).map(({ found, allowed }) => [found, allowed])).toEqual([
    ['"https://www.rfc-editor.org/"', page],
  ]);
});

test('a place that says more decides before one with *, whatever its kind', () => {
  const { catalogue } = loadFixture([replace(fault, rfc9209, report)]);
  const closer = { ...accepted, issues: { 'github.com/someone/something/issues': 'Something' } };
  expect(checkSources(catalogue, closer)).toEqual([]);
});

test('a listed place that no source needs is refused, and only that', () => {
  const { catalogue } = loadFixture();
  expect(checkAccepted(catalogue, { ...accepted, report: {} })).toEqual([]);
  expect(checkAccepted(catalogue, accepted)).toEqual([
    {
      rule: 'sources-are-primary',
      file: 'tests/content/rules/accepted-sources.ts',
      line: undefined,
      field: 'report',
      found: 'github.com/*/*/issues, which no source needs',
      allowed: 'places of sources in content/',
    },
  ]);
});

const places = sourceKinds.flatMap((kind) => Object.keys(acceptedSources[kind]));

test('no place is listed twice', () => {
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});

for (const kind of sourceKinds) {
  test(`every place of kind ${kind} is a host or the beginning of a path, in order, and says whose it is`, () => {
    const own = Object.keys(acceptedSources[kind]);
    expect(own).toEqual(own.toSorted());
    expect(own.filter((place) => !/^[a-z0-9.-]+\.[a-z]+(?:\/[^/?#\s]+)*$/.test(place))).toEqual([]);
    expect(Object.values(acceptedSources[kind]).filter((whose) => whose.trim() === '')).toEqual([]);
  });
}
