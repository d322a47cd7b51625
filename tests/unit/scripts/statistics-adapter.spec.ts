import { expect, test } from '@playwright/test';
import { reportVisit as reportToGoatcounter } from '../../../src/scripts/statistics/goatcounter.ts';
import { reportVisit as reportToPlausible } from '../../../src/scripts/statistics/plausible.ts';
import { reportVisit as reportToUmami } from '../../../src/scripts/statistics/umami.ts';

const settings = { endpoint: 'https://stats.example', site: 'site-1' };
const visit = {
  path: '/errors/502-bad-gateway/',
  hostname: 'example.com',
  origin: 'https://example.com',
  referrer: 'https://search.example',
};

test('Plausible is told the page without a query and where the reader came from, nothing else', () => {
  const { url, body } = reportToPlausible(settings, visit);
  expect(url).toBe('https://stats.example/api/event');
  expect(JSON.parse(body ?? '')).toEqual({
    name: 'pageview',
    domain: 'site-1',
    url: 'https://example.com/errors/502-bad-gateway/',
    referrer: 'https://search.example',
  });
});

test('Umami is told the page without a query and where the reader came from, nothing else', () => {
  const { url, body } = reportToUmami(settings, visit);
  expect(url).toBe('https://stats.example/api/send');
  expect(JSON.parse(body ?? '')).toEqual({
    type: 'event',
    payload: {
      website: 'site-1',
      hostname: 'example.com',
      url: '/errors/502-bad-gateway/',
      referrer: 'https://search.example',
    },
  });
});

test('GoatCounter is told the page without a query and where the reader came from, nothing else', () => {
  const { url, body } = reportToGoatcounter(settings, visit);
  const { origin, pathname, searchParams } = new URL(url);
  expect([origin, pathname]).toEqual(['https://stats.example', '/count']);
  expect([...searchParams]).toEqual([
    ['p', '/errors/502-bad-gateway/'],
    ['r', 'https://search.example'],
  ]);
  expect(body).toBeNull();
});
