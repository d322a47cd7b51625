import { expect, test } from '@playwright/test';
import { formatPath, formatViolation, quote } from './violation.ts';

const violation = {
  rule: 'some-rule',
  file: 'content/a.yaml',
  field: 'b[0].c',
  found: '"x"',
  allowed: 'y, z',
};

test('a message names file, line, field, what was found, what is allowed and the rule', () => {
  expect(formatViolation({ ...violation, line: 7 })).toBe(
    'content/a.yaml:7  b[0].c: found "x"; allowed: y, z  [some-rule]',
  );
});

test('a message without a known line names the file alone', () => {
  expect(formatViolation(violation)).toBe('content/a.yaml  b[0].c: found "x"; allowed: y, z  [some-rule]');
});

const paths: [PropertyKey[], string][] = [
  [[], ''],
  [['title'], 'title'],
  [['fixes', 0, 'steps', 2, 'do'], 'fixes[0].steps[2].do'],
  [['audience', 1], 'audience[1]'],
];

for (const [path, text] of paths) {
  test(`the path ${JSON.stringify(path)} is written "${text}"`, () => {
    expect(formatPath(path)).toBe(text);
  });
}

const quotations: [string, unknown, string][] = [
  ['a missing value', undefined, 'nothing'],
  ['text in quotation marks', 'a "b"', '"a \\"b\\""'],
  ['a number', 5, '5'],
  ['a list', ['a', 'b'], '["a","b"]'],
  ['long text cut at 80 characters', 'x'.repeat(200), `"${'x'.repeat(76)}…`],
];

for (const [title, value, text] of quotations) {
  test(`a message quotes ${title}`, () => {
    expect(quote(value)).toBe(text);
  });
}
