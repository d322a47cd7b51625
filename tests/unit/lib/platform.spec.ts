import { expect, test } from '@playwright/test';
import { getPlatformName, platforms } from '../../../src/lib/platform.ts';

test('a platform is shown by its name', () => {
  expect(getPlatformName('aws-cli')).toBe('AWS CLI');
  expect(getPlatformName('nodejs')).toBe('Node.js');
});

test('no two tabs carry the same name', () => {
  const names = Object.values(platforms);
  expect(new Set(names).size).toBe(names.length);
});

for (const unknown of ['podman', 'constructor', '']) {
  test(`the unknown platform "${unknown}" is shown as it is written`, () => {
    expect(getPlatformName(unknown)).toBe(unknown);
  });
}
