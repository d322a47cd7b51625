import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import {
  consentDays,
  consentVersion,
  getConsentQuestion,
  getPurposes,
  type Purpose,
} from '../../../src/lib/consent.ts';

/** Fingerprints of the texts that readers were asked with, version 1 first. */
const fingerprints = [
  'd89e2f9f238a42edfcb728938f4eef9d85c44eba3040eaa8f7a78ef2714021ce',
  '7f1d1cbd151ef668b41d81da4d0c80cab20b382d26955c461247a2cf1c6799dd',
];

const whatToDo =
  'The text of the consent notice has changed, so every reader must be asked again: raise consentVersion in ' +
  'src/lib/consent.ts by one and add the fingerprint received here at the end of the list in this test.';

function getFingerprint(questions: string[], purposes: Purpose[]): string {
  return createHash('sha256').update(JSON.stringify({ questions, purposes })).digest('hex');
}

const questions = [getConsentQuestion(false), getConsentQuestion(true)];

test('the consent notice asks with the text its version was recorded with', () => {
  expect(getFingerprint(questions, getPurposes(true)), whatToDo).toBe(fingerprints[consentVersion - 1]);
});

test('every version has a text of its own', () => {
  expect(fingerprints, whatToDo).toHaveLength(consentVersion);
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
});

test('any change of a question or a purpose changes the fingerprint', () => {
  const [first = '', ...others] = questions;
  const purposes = getPurposes(true);
  const prints = [
    getFingerprint(questions, purposes),
    getFingerprint([`${first}!`, ...others], purposes),
    getFingerprint(questions, getPurposes(false)),
    getFingerprint(
      questions,
      purposes.map((purpose) => ({ ...purpose, text: `${purpose.text}!` })),
    ),
    getFingerprint(
      questions,
      purposes.map((purpose) => ({ ...purpose, title: `${purpose.title}!` })),
    ),
  ];
  expect(new Set(prints).size).toBe(prints.length);
});

test('statistics are offered and asked about only where a service is configured', () => {
  expect(getPurposes(false).map(({ id }) => id)).toEqual(['preferences']);
  expect(getPurposes(true).map(({ id }) => id)).toEqual(['preferences', 'statistics']);
  expect(getConsentQuestion(false)).not.toContain('count');
  expect(getConsentQuestion(true)).toContain('count which pages are read');
});

test('the reader is asked again after 180 days', () => {
  expect(consentDays).toBe(180);
});
