import { expect, test } from '@playwright/test';
import { parseTicks, withTicks } from '../../../src/lib/tick-record.ts';

const cases: [title: string, text: string | null, record: Record<string, string[]>][] = [
  ['nothing', null, {}],
  ['an empty text', '', {}],
  ['broken JSON', '{"/a/":', {}],
  ['null', 'null', {}],
  ['a number', '5', {}],
  ['a list', '[["/a/"]]', {}],
  ['a record', '{"/a/":["x","y"],"/b/":[]}', { '/a/': ['x', 'y'], '/b/': [] }],
  ['a page whose ticks are no list', '{"/a/":"x","/b/":["y"]}', { '/b/': ['y'] }],
  ['ticks that are no text', '{"/a/":["x",1,null]}', { '/a/': ['x'] }],
];

for (const [title, text, record] of cases) {
  test(`kept ticks are read from ${title}`, () => {
    expect(parseTicks(text)).toEqual(record);
  });
}

test('the ticks of one page are replaced, those of others stay', () => {
  const record = { '/a/': ['x'], '/b/': ['y'] };
  expect(withTicks(record, '/a/', ['z'])).toEqual({ '/a/': ['z'], '/b/': ['y'] });
  expect(record, 'the argument is not changed').toEqual({ '/a/': ['x'], '/b/': ['y'] });
});

test('a page without ticks is left out', () => {
  expect(withTicks({ '/a/': ['x'], '/b/': ['y'] }, '/a/', [])).toEqual({ '/b/': ['y'] });
});

test('what is kept is read again as it was', () => {
  const record = withTicks({}, '/errors/502-bad-gateway/nginx/', ['start-1', 'start-2']);
  expect(parseTicks(JSON.stringify(record))).toEqual(record);
});
