import { expect, test } from '@playwright/test';
import { Diagnoser } from '../../src/lib/diagnose/diagnose.ts';
import { getEnglish } from '../../src/lib/diagnose/translation.ts';
import { splitTemplate } from '../../src/lib/template.ts';
import { getFindSource } from '../../tools/diagnose/source.ts';
import { getOwnCatalogue } from './own-catalogue.ts';

/** Returns a message as somebody may paste it: with a word where something varies. */
const fill = (template: string) =>
  splitTemplate(template)
    .map(({ text, isPlaceholder }) => (isPlaceholder ? (/\bstatus$/.test(text) ? '500' : 'x7') : text))
    .join('');

/** Returns a message whose English words stand in another language; alone where these stand for all of it. */
const translate = (template: string, english: string, text: string) =>
  template.includes(english) ? fill(template.replace(english, () => text)) : text;

test('every published message is recognised where somebody pastes it', () => {
  const source = getFindSource(getOwnCatalogue().catalogue);
  const diagnoser = new Diagnoser(source);
  expect(source.signatures.length).toBeGreaterThan(1000);
  const lost = source.signatures.filter(
    ({ id, text, harmless }) =>
      harmless !== true && !diagnoser.search(fill(text)).messages.some(({ owner }) => owner.id === id),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every message in another language is recognised as what it says in English', () => {
  const source = getFindSource(getOwnCatalogue().catalogue);
  const diagnoser = new Diagnoser(source);
  const translations = source.signatures.flatMap((signature) =>
    (signature.translations ?? []).map((text) => ({
      error: signature.error,
      text: translate(signature.text, getEnglish(signature), text),
    })),
  );
  expect(translations.length).toBeGreaterThan(1300);
  const lost = translations.filter(
    ({ error, text }) => diagnoser.diagnose(`Error: ${text}`).candidates[0]?.error !== error,
  );
  expect(lost).toEqual([]);
});

test('whatever gives a product away is recognised where somebody pastes it', () => {
  const source = getFindSource(getOwnCatalogue().catalogue);
  const diagnoser = new Diagnoser(source);
  const prints = source.products.flatMap(({ id, fingerprints }) =>
    fingerprints.map(({ text }) => ({ id, text })),
  );
  expect(prints.length).toBeGreaterThan(100);
  const lost = prints.filter(
    ({ id, text }) => !diagnoser.search(fill(text)).traces.some(({ product }) => product === id),
  );
  expect(lost).toEqual([]);
});

test('where a browser names a status beside its words on another origin, the status is the error', () => {
  const diagnoser = new Diagnoser(getFindSource(getOwnCatalogue().catalogue));
  const blocked =
    "Access to fetch at 'https://api.example.com/' from origin 'https://example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
  const diagnose = (text: string) => diagnoser.diagnose(text).candidates.map(({ error }) => error);
  expect(diagnose(blocked)).toEqual(['blocked-by-cors-policy']);
  expect(diagnose(`${blocked}\nGET https://api.example.com/ net::ERR_FAILED 200 (OK)`)).toEqual([
    'blocked-by-cors-policy',
  ]);
  expect(diagnose(`${blocked}\nGET https://api.example.com/ net::ERR_FAILED 504 (Gateway Timeout)`)).toEqual([
    '504-gateway-timeout',
    'blocked-by-cors-policy',
  ]);
});
