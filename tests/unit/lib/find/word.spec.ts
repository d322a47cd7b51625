import { expect, test } from '@playwright/test';
import { getPlainWords, getStem, getWords, sayWords } from '../../../../src/lib/find/word.ts';

const cases: [text: string, words: string[]][] = [
  ['HTTP 502.3', ['http', '502.3']],
  ['Don’t café', ["don't", 'cafe']],
  ['nginx端口被占用502错误', ['nginx', '端口被占用', '502', '错误']],
  ['アップロードで413', ['アップロードで', '413']],
  ['エラー502が表示', ['エラー', '502', 'が表示']],
  ['ошибка 502', ['ошибка', '502']],
  ['503Error http503', ['503', 'error', 'http', '503']],
  ['error -1004 (-1005)', ['error', 'minus1004', 'minus1005']],
  ['after 60s, 502s', ['after', '60', 'seconds', '502']],
  ['Error 5OO, 4o4', ['error', '500', '404']],
  ['Ubuntu 22.04, Windows Server 2019', ['ubuntu', 'windows', 'server']],
  ['connection timedout', ['connection', 'timed', 'out']],
  ['500-1004 -50', ['500-1004', '50']],
  ['AWS’s 502s', ['aws', '502']],
  ['kapalı bağlantı', ['kapali', 'baglanti']],
  ['हिन्दी', ['हिन्दी']],
  ['', []],
];

for (const [text, words] of cases) {
  test(`"${text}" is ${words.length} words`, () => {
    expect(getWords(text)).toEqual(words);
  });
}

test('forms of a word have one stem, and names that every object has are words as others are', () => {
  expect(['refused', 'refuses', 'refusing'].map(getStem)).toEqual(['refus', 'refus', 'refus']);
  expect(getStem('processes')).toBe(getStem('process'));
  expect(getStem('rediss')).not.toBe(getStem('redis'));
  expect(getStem('certs')).toBe(getStem('certificate'));
  expect(['constructor', '__proto__'].map(getStem)).toEqual(['constructor', '__proto__']);
});

test('the words of a query that were found are said as they were typed', () => {
  expect(sayWords(['mobile', 'data', 'stops'], ['mobil', 'stop'])).toBe('The words “mobile”');
  expect(sayWords(['mobile', 'data', 'stops'], ['mobil', 'stops'])).toBe('The words “mobile stops”');
});

test('words that colons alone join are taken apart', () => {
  expect(getPlainWords('routines:read_bytes:version at localhost:3000')).toEqual([
    'routines',
    'read_bytes',
    'version',
    'at',
    'localhost:3000',
  ]);
});
