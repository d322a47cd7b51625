import { expect, test } from '@playwright/test';
import { getCell, type CellSources } from '../../../src/data/matrix-cell.ts';
import { sampleLabs } from './lab.ts';

const told = (id: string, status: number | undefined, kind: 'source-code' | 'vendor-docs') => ({
  product: 'nginx',
  id,
  ...(status === undefined ? {} : { status }),
  evidence: { kind },
});

/** Returns what a cell of nginx shows, made from the given labs and messages. */
const cellOf = (labs: Parameters<typeof sampleLabs>[0], signatures: CellSources['signatures'] = []) =>
  getCell({
    product: 'nginx',
    labs: [...sampleLabs(labs).values()],
    signatures,
    runs: sampleLabs({ 'nginx/firewall': { fault: 'firewall-drops-packets', date: '2026-11-20' } }),
    homes: new Map(signatures.map(({ product, id }) => [`${product}/${id}`, `/products/nginx/#${id}`])),
  });

test('a measured cell leads to its lab and says what was run and when', () => {
  expect(cellOf({ 'nginx/refused': {} }, [told('other', 500, 'vendor-docs')])).toEqual([
    {
      text: '502',
      href: '/labs/nginx/refused/',
      evidence: 'lab',
      label: '502, reproduced on nginx 1.22.1, 25 Nov 2026',
    },
  ]);
});

test('labs that measured different statuses are all shown, a log line last', () => {
  const cell = cellOf({
    'nginx/a': { status: undefined },
    'nginx/b': { status: 504 },
    'nginx/c': {},
    'nginx/d': { status: 504, date: '2026-11-20' },
  });
  expect(cell.map(({ text, href }) => [text, href])).toEqual([
    ['502', '/labs/nginx/c/'],
    ['504', '/labs/nginx/b/'],
    ['log', '/labs/nginx/a/'],
  ]);
  expect(cell.at(-1)?.label).toContain('a log line only');
});

test('a cell that no lab measured shows the best known message of each status', () => {
  const cell = cellOf({}, [
    told('docs', 502, 'vendor-docs'),
    told('source', 502, 'source-code'),
    told('log', undefined, 'vendor-docs'),
  ]);
  expect(cell.map(({ text, href, label }) => [text, href, label])).toEqual([
    ['502', '/products/nginx/#source', 'nginx: 502, from source code'],
  ]);
});

test('a cell without a status shows that there is a line in the log', () => {
  const cell = cellOf({}, [told('log', undefined, 'vendor-docs')]);
  expect(cell.map(({ text, label }) => [text, label])).toEqual([
    ['log', 'nginx: a log line only, from vendor documentation'],
  ]);
});

test('a message that a lab of another fault printed leads to that lab', () => {
  const evidence = { kind: 'lab' as const, lab: 'nginx/firewall' };
  expect(cellOf({}, [{ product: 'nginx', id: 'refused', status: 504, evidence }])).toEqual([
    {
      text: '504',
      href: '/labs/nginx/firewall/',
      evidence: 'lab',
      label: '504, reproduced on nginx 1.22.1, 20 Nov 2026',
    },
  ]);
});

test('a cell of which nothing is known is empty', () => {
  expect(cellOf({})).toEqual([]);
});
