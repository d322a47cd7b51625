import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { formatConsent } from '../../../src/lib/consent-record.ts';
import { statisticsProviders } from '../../../src/lib/statistics.ts';
import type { Page } from './visited-page.ts';

const agreed = formatConsent(['preferences', 'statistics'], Date.now());
const partly = formatConsent(['preferences'], Date.now());
const refused = formatConsent([], Date.now());

const configure = (provider: string) => ({
  PUBLIC_ANALYTICS: provider,
  PUBLIC_ANALYTICS_ENDPOINT: 'https://stats.example',
  PUBLIC_ANALYTICS_SITE: 'site-1',
});

const page: Page = {
  env: configure('plausible'),
  address: 'https://example.com/search/?q=typed-by-a-reader#pasted-by-a-reader',
  referrer: 'https://search.example/results?q=searched-elsewhere',
  consent: agreed,
  answers: [],
};

/** Returns the requests that a page makes for statistics. */
function visit(changes: Partial<Page>): { url: string; body: string | null; credentials: string }[] {
  const script = resolve(import.meta.dirname, 'visited-page.ts');
  const run = spawnSync(process.execPath, [script, JSON.stringify({ ...page, ...changes })], {
    encoding: 'utf8',
  });
  expect(run.stderr, 'a service that is down is no error').toBe('');
  return JSON.parse(run.stdout);
}

for (const provider of statisticsProviders) {
  test(`a visit reported to ${provider} carries no query, no fragment and no title`, () => {
    const requests = visit({ env: configure(provider) });
    expect(requests).toHaveLength(1);
    const [sent = ''] = requests.map((request) => decodeURIComponent(JSON.stringify(request)));
    expect(sent).toContain('https://stats.example/');
    expect(sent).toContain('/search/');
    expect(sent).toContain('https://search.example');
    expect(sent).not.toMatch(/typed-by|pasted-by|searched-elsewhere|results|a title/);
    expect(requests[0]?.credentials).toBe('omit');
  });
}

const silent: [title: string, changes: Partial<Page>][] = [
  ['before a choice', { consent: null }],
  ['after a refusal', { consent: refused }],
  ['when only preferences are allowed', { consent: partly }],
  ['when the answer has run out', { consent: formatConsent(['statistics'], 0) }],
  ['without a service', { env: {} }],
  ['when the reader refuses while reading', { consent: null, answers: [refused] }],
];

for (const [title, changes] of silent) {
  test(`nothing is reported ${title}`, () => {
    expect(visit(changes)).toEqual([]);
  });
}

test('a page is reported as soon as the reader agrees, and only once', () => {
  expect(visit({ consent: null, answers: [refused, agreed, refused, agreed] })).toHaveLength(1);
});

test('a page opened without a referrer is reported with none', () => {
  const [request] = visit({ referrer: '' });
  expect(JSON.parse(request?.body ?? '')).toMatchObject({ referrer: '' });
});
