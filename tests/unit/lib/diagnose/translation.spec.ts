import { expect, test } from '@playwright/test';
import { Translator } from '../../../../src/lib/diagnose/translation.ts';
import { viewOf } from '../../../../src/lib/diagnose/view.ts';
import { sampleSignature } from '../find/sample.ts';

const translator = new Translator([
  sampleSignature({
    id: 'a/refused',
    product: 'a',
    error: 'econnrefused',
    text: '{program}: Connection refused',
    translations: [
      'Verbindungsaufbau abgelehnt',
      '拒绝连接',
      '由于拒绝，无法连接',
      'İsim bilinmiyor',
      'Вузол розірвав з’єднання',
    ],
  }),
  sampleSignature({
    id: 'a/reset',
    product: 'a',
    error: 'econnreset',
    text: 'Connection reset by peer',
    translations: [
      'Connexion ré-initialisée par le correspondant',
      'Verbindungsaufbau abgelehnt und beendet',
    ],
  }),
]);
const translate = (text: string) => translator.translate(viewOf(text)).text;

const cases: [how: string, text: string, english: string][] = [
  ['in words of a program', 'x: Verbindungsaufbau abgelehnt (y)', 'x: Connection refused (y)'],
  ['in capitals', 'VERBINDUNGSAUFBAU ABGELEHNT', 'Connection refused'],
  ['in a script without spaces', '错误：拒绝连接。', '错误：Connection refused。'],
  ['with wide signs', '由于拒绝，无法连接 (1)', 'Connection refused (1)'],
  ['with narrow signs', '由于拒绝,无法连接', 'Connection refused'],
  ['broken over lines', 'Verbindungsaufbau\nabgelehnt', 'Connection refused'],
  [
    'more than once',
    'a Verbindungsaufbau abgelehnt b 拒绝连接 c',
    'a Connection refused b Connection refused c',
  ],
  ['with accents', 'Connexion ré-initialisée par le correspondant', 'Connection reset by peer'],
  ['with a letter that is two when small', 'İsim bilinmiyor!', 'Connection refused!'],
  ['with another apostrophe', "вузол розірвав з'єднання", 'Connection refused'],
  ['that is part of a longer one', 'Verbindungsaufbau abgelehnt und beendet', 'Connection reset by peer'],
];

for (const [how, text, english] of cases) {
  test(`a message ${how} is put into English`, () => {
    expect(translate(text)).toBe(english);
  });
}

for (const text of [
  'Verbindungsaufbau',
  'Verbindungsaufbau abgelehnter',
  'neuVerbindungsaufbau abgelehnt',
  '',
]) {
  test(`${JSON.stringify(text)} stays as it is`, () => {
    expect(translate(text)).toBe(text);
  });
}

test('what is translated keeps its place in the text that was pasted', () => {
  const view = translator.translate(viewOf('x: 拒绝连接! y'));
  const start = view.text.indexOf('Connection refused');
  expect(view.at[start]).toBe(3);
  expect(view.at[view.text.indexOf('!')]).toBe(7);
});
