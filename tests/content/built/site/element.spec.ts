import { expect, test } from '@playwright/test';
import { decode } from './element.ts';

test('character references are replaced by what they stand for', () => {
  expect(decode('R&amp;D &lt;b&gt; &quot;it&#39;s&#x201d; &AMP; &nbsp;')).toBe('R&D <b> "it\'s” & \u00a0');
});

test('text that only resembles a reference stays as it is', () => {
  expect(decode('a & b, ?a=1&b=2')).toBe('a & b, ?a=1&b=2');
});

test('a reference that the build does not write is an error, not a gap in the text', () => {
  expect(() => decode('&hellip;')).toThrow('Found &hellip;; allowed: amp, lt, gt, quot, apos, nbsp.');
});
