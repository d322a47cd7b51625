import { expect, test } from '@playwright/test';
import { findCapture, getProof } from '../../../src/data/proof.ts';
import type { ProductSignature } from '../../../src/data/catalogue.ts';
import { sampleEvidence, sampleLabs } from './lab.ts';

const old = { where: 'error-log', signature: 'nginx/old', text: 'Old words' } as const;
const changed = sampleEvidence({ earlier: [{ version: '1.14.2', date: '2026-11-23', lines: [old] }] });

const captures: [
  title: string,
  product: string,
  message: string,
  version: string | undefined,
  date: string,
][] = [
  ['the software it is about', 'nginx', 'nginx/refused', '1.22.1', '2026-11-25'],
  ['other software that took part', 'nodejs', 'nodejs/refused', '20.20.2', '2026-11-25'],
  ['the older version that printed it', 'nginx', 'nginx/old', '1.14.2', '2026-11-23'],
  ['no version of a product that took no part', 'curl', 'curl/refused', undefined, '2026-11-25'],
];

for (const [title, product, message, version, date] of captures) {
  test(`a message of a lab names ${title}`, () => {
    expect(findCapture(changed, product, message)).toEqual({ version, date });
  });
}

const signature = (evidence: ProductSignature['evidence']): ProductSignature => ({
  product: 'nginx',
  id: 'refused',
  text: 'Connection refused',
  where: 'error-log',
  fault: 'connection-refused',
  error: '502',
  meaning: 'Nothing listens.',
  source: { title: 'Source', url: 'https://example.com/' },
  evidence,
});

test('what a lab knows comes from the lab', () => {
  const proof = getProof(
    sampleLabs({ 'nginx/refused': {} }),
    signature({ kind: 'lab', lab: 'nginx/refused' }),
  );
  expect(proof).toEqual({ kind: 'lab', lab: 'nginx/refused', version: '1.22.1', date: '2026-11-25' });
});

test('a message without a lab names version and day itself', () => {
  const evidence = { kind: 'source-code', version: '1.29', date: '2026-11-20' } as const;
  expect(getProof(new Map(), signature(evidence))).toEqual({ ...evidence, lab: undefined });
});
