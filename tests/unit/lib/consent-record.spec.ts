import { expect, test } from '@playwright/test';
import { formatConsent, parseConsent } from '../../../src/lib/consent-record.ts';
import { consentDays, consentVersion } from '../../../src/lib/consent.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 24, 12);

/** Returns a kept answer with some of its parts changed. */
const keep = (changes: object) =>
  JSON.stringify({ version: consentVersion, time: now, allowed: ['preferences'], ...changes });

const asked: [title: string, text: string | null][] = [
  ['nothing is kept', null],
  ['an empty text is kept', ''],
  ['broken JSON is kept', '{"version":1'],
  ['null is kept', 'null'],
  ['a word is kept', '"yes"'],
  ['a list is kept', '[]'],
  ['the version is missing', keep({ version: undefined })],
  ['the time is missing', keep({ time: undefined })],
  ['the time is no number', keep({ time: '2026-11-24' })],
  ['the choice is missing', keep({ allowed: undefined })],
  ['the choice is no list', keep({ allowed: 'preferences' })],
  ['the version is older', keep({ version: consentVersion - 1 })],
  ['the version is newer', keep({ version: consentVersion + 1 })],
  ['the version is written as text', keep({ version: String(consentVersion) })],
  ['the answer is 180 days old', keep({ time: now - 180 * day })],
  ['the answer is 181 days old', keep({ time: now - 181 * day })],
  ['the answer is two days in the future', keep({ time: now + 2 * day })],
];

for (const [title, text] of asked) {
  test(`the reader is asked when ${title}`, () => {
    expect(parseConsent(text, now)).toBeUndefined();
  });
}

const held: [title: string, changes: object, allowed: string[]][] = [
  ['is new', {}, ['preferences']],
  ['is 179 days old', { time: now - 179 * day }, ['preferences']],
  ['ends in a millisecond', { time: now - 180 * day + 1 }, ['preferences']],
  ['is a refusal', { allowed: [] }, []],
  ['is a refusal 179 days old', { allowed: [], time: now - 179 * day }, []],
  ['allows everything', { allowed: ['preferences', 'statistics'] }, ['preferences', 'statistics']],
  ['names purposes that do not exist', { allowed: ['advertising', 'statistics', 1] }, ['statistics']],
  ['was given by a clock some hours ahead', { time: now + day / 2 }, ['preferences']],
];

for (const [title, changes, allowed] of held) {
  test(`an answer holds that ${title}`, () => {
    expect(parseConsent(keep(changes), now)?.allowed).toEqual(allowed);
  });
}

test('a refusal is kept exactly as long as an agreement', () => {
  for (const allowed of [[], ['preferences']]) {
    expect(parseConsent(keep({ allowed, time: now - consentDays * day + 1 }), now)).toBeDefined();
    expect(parseConsent(keep({ allowed, time: now - consentDays * day }), now)).toBeUndefined();
  }
});

test('an answer is kept as choice, time and version, and nothing else', () => {
  expect(JSON.parse(formatConsent(['statistics'], now))).toEqual({
    version: consentVersion,
    time: now,
    allowed: ['statistics'],
  });
});

test('an answer is read as it was kept', () => {
  const record = { version: consentVersion, time: now, allowed: ['preferences', 'statistics'] };
  expect(parseConsent(formatConsent(['preferences', 'statistics'], now), now + day)).toEqual(record);
});
