import { expect, test } from '@playwright/test';
import { splitTemplate } from '../../../src/lib/template.ts';

const text = (literal: string) => ({ text: literal, isPlaceholder: false });
const hole = (name: string) => ({ text: name, isPlaceholder: true });

const cases: [template: string, parts: ReturnType<typeof splitTemplate>][] = [
  ['', []],
  ['Connection refused', [text('Connection refused')]],
  ['{address}', [hole('address')]],
  [
    'connect() to {address}:{port} failed',
    [text('connect() to '), hole('address'), text(':'), hole('port'), text(' failed')],
  ],
  ['{a}{b}', [hole('a'), hole('b')]],
  [
    'curl: ({exit-code}) {error message}',
    [text('curl: ('), hole('exit-code'), text(') '), hole('error message')],
  ],
  ['{"error": "{reason}"}', [text('{"error": "'), hole('reason'), text('"}')]],
  ['a { b', [text('a { b')]],
  ['{}', [text('{}')]],
  ['{1}', [text('{1}')]],
];

for (const [template, parts] of cases) {
  test(`"${template}" is split into ${parts.length} parts`, () => {
    expect(splitTemplate(template)).toEqual(parts);
  });
}

test('no character of a template is lost', () => {
  for (const [template] of cases) {
    const whole = splitTemplate(template).map((part) => (part.isPlaceholder ? `{${part.text}}` : part.text));
    expect(whole.join('')).toBe(template);
  }
});
