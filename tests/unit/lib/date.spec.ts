import { expect, test } from '@playwright/test';
import { formatDay } from '../../../src/lib/date.ts';

const cases: [day: string, text: string][] = [
  ['2026-11-24', '24 Nov 2026'],
  ['2026-01-01', '1 Jan 2026'],
  ['2024-02-29', '29 Feb 2024'],
  ['1999-12-31', '31 Dec 1999'],
];

for (const [day, text] of cases) {
  test(`${day} reads "${text}" in every time zone`, () => {
    expect(formatDay(day)).toBe(text);
  });
}
