import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  compareEvidence,
  evidencePath,
  mergeEvidence,
  readEvidence,
  writeEvidence,
} from '../../labs/runner/evidence-file.ts';
import type { Finding } from '../../labs/runner/run-lab.ts';

const line = (text: string) => ({ where: 'error-log' as const, signature: 'nginx/refused', text });
const found: Finding = {
  title: 'A closed port',
  software: [{ product: 'nginx', version: '1.22.1' }],
  fault: 'refused',
  status: 502,
  proves: [],
  lines: [line('refused')],
  fix: 'Start it.',
  gone: 'status 200',
};
const published = mergeEvidence(undefined, found, '2026-11-22');
const newer = { ...found, software: [{ product: 'nginx', version: '1.28.0' }] };
const changed = { ...newer, lines: [line('turned down')] };

for (const [title, before, after, comparison] of [
  ['that was never published', undefined, found, 'new'],
  ['that is what is published', published, found, 'same'],
  ['of another version with the same words', published, newer, 'other-version'],
  ['of another version with other words', published, changed, 'other-text'],
  ['of the same version with another status', published, { ...found, status: 503 }, 'other-text'],
] as const) {
  test(`a finding ${title} is called ${comparison}`, () => {
    expect(compareEvidence(before, after)).toBe(comparison);
  });
}

test('what an older version printed is kept where it differs, newest first', () => {
  const second = mergeEvidence(published, changed, '2026-11-25');
  expect(second.earlier).toEqual([{ version: '1.22.1', date: '2026-11-22', lines: found.lines }]);
  const third = { ...found, software: [{ product: 'nginx', version: '1.30.0' }] };
  expect(mergeEvidence(second, third, '2026-11-26').earlier?.map(({ version }) => version)).toEqual([
    '1.28.0',
    '1.22.1',
  ]);
});

test('nothing is kept where only the version or only the words changed', () => {
  expect(mergeEvidence(published, newer, '2026-11-25').earlier).toBeUndefined();
  const reworded = { ...found, lines: [line('again')] };
  expect(mergeEvidence(published, reworded, '2026-11-25').earlier).toBeUndefined();
});

test('evidence is read as it was written, with its keys in the order of the schema', () => {
  const content = mkdtempSync(join(tmpdir(), 'evidence-'));
  try {
    expect(readEvidence(content, 'nginx/refused')).toBeUndefined();
    writeEvidence(content, 'nginx/refused', published);
    expect(readEvidence(content, 'nginx/refused')).toEqual(published);
    const keys = readFileSync(evidencePath(content, 'nginx/refused'), 'utf8').match(/^\w+(?=:)/gm);
    expect(keys).toEqual(['title', 'software', 'date', 'fault', 'status', 'proves', 'lines', 'fix', 'gone']);
  } finally {
    rmSync(content, { recursive: true });
  }
});
