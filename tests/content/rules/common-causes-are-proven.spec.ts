import { expect, test } from '@playwright/test';
import { loadFixture } from '../fixture.ts';
import { formatViolation } from '../violation.ts';
import { checkCommonCauses } from './common-causes-are-proven.ts';
import { unprovable } from './lab-exemption.ts';

const evidence = 'evidence/nginx/refused.yaml';
const proof = `proves:
  - guide: 502-bad-gateway/nginx
    cause: not-running
    fix: start
`;
const exemption = { guide: '502-bad-gateway/nginx', cause: 'not-running', reason: 'None.' };
const withoutProof = () => loadFixture([{ file: evidence, replace: proof, by: 'proves: []\n' }]).catalogue;

test('a common cause that a lab proves is accepted, and a rare one needs none', () => {
  expect(checkCommonCauses(loadFixture().catalogue, [])).toEqual([]);
});

test('a common cause without a lab is refused by its line', () => {
  expect(checkCommonCauses(withoutProof(), []).map(formatViolation)).toEqual([
    'content/guides/502-bad-gateway/nginx.mdx:20  causes[0].id: found 502-bad-gateway/nginx#not-running, which no lab provokes; allowed: a lab that proves it, or a reason in tests/content/rules/lab-exemption.ts  [common-causes-are-proven]',
  ]);
});

test('a common cause without a lab is accepted with a reason', () => {
  expect(checkCommonCauses(withoutProof(), [exemption])).toEqual([]);
});

test('a reason that is no longer needed is refused', () => {
  expect(checkCommonCauses(loadFixture().catalogue, [exemption]).map(({ found }) => found)).toEqual([
    '502-bad-gateway/nginx#not-running, which needs no exemption',
  ]);
});

test('a guide about software that labs do not run needs none', () => {
  const { catalogue } = loadFixture([
    { file: evidence, replace: proof, by: 'proves: []\n' },
    { file: 'guides/502-bad-gateway/nginx.mdx', replace: 'products: [nginx]', by: 'products: [caddy-cloud]' },
  ]);
  expect(checkCommonCauses(catalogue, [])).toEqual([]);
});

for (const { guide, cause, reason } of unprovable) {
  test(`the exemption of ${guide}#${cause} has a reason in words`, () => {
    expect(reason).toMatch(/^\S+( \S+){4,}\.$/);
  });
}
