import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { writeLab } from '../../../tools/new/lab.ts';

const test = base.extend<{ root: string }>({
  root: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'new-lab-'));
    await use(root);
    rmSync(root, { recursive: true });
  },
});

test('a new lab is written with its ids filled in and a TODO for each decision', ({ root }) => {
  expect(writeLab(['nginx/gone-again'], root)).toBe(
    'tests/labs/nginx/gone-again.lab.ts is new: replace each TODO, then run "npm run labs -- nginx/gone-again".',
  );
  const text = readFileSync(join(root, 'tests/labs/nginx/gone-again.lab.ts'), 'utf8');
  expect(text).toContain("software: ['nginx'],");
  expect(text).toContain("prints: ['nginx/gone-again']");
  expect(text.match(/'TODO'/g)).toHaveLength(3);
});

for (const [ids, sentence] of [
  [[], 'Found no id; allowed: one id, as in "npm run new -- lab nginx/connect-refused".'],
  [
    ['nginx/a', 'nginx/b'],
    'Found 2 ids (nginx/a nginx/b); allowed: one, as in "npm run new -- lab nginx/connect-refused".',
  ],
  [['nginx'], 'Found lab id "nginx"; it must be <product-id>/<lab-key>, as in nginx/connect-refused.'],
  [['../x'], 'Found lab id "../x"; it must be <product-id>/<lab-key>, as in nginx/connect-refused.'],
] as const) {
  test(`the ids "${ids.join(' ')}" are refused in one sentence, and nothing is written`, ({ root }) => {
    expect(() => writeLab(ids, root)).toThrow(new Error(sentence));
    expect(existsSync(join(root, 'tests'))).toBe(false);
  });
}

test('a lab of software that does not run here is refused with what does', ({ root }) => {
  expect(() => writeLab(['cloudflare/a'], root)).toThrow(
    /^Found product "cloudflare", which scripts\/software\.js does not have; allowed: nginx, haproxy, /,
  );
});

test('a lab is not written a second time', ({ root }) => {
  writeLab(['nginx/a'], root);
  expect(() => writeLab(['nginx/a'], root)).toThrow(
    'Found tests/labs/nginx/a.lab.ts, which stays as it is; allowed: an id that no lab has yet.',
  );
});
