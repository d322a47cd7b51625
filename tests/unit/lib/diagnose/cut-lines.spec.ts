import { expect, test } from '@playwright/test';
import { joinCutLines } from '../../../../src/lib/diagnose/cut-lines.ts';

const wide = 'a'.repeat(80);

const texts: [what: string, text: string, joined: string | undefined][] = [
  ['a line cut once', `${wide}\nb`, `${wide}b\n`],
  ['a line cut twice, among others', `first\n${wide}\n${wide}\nb\nlast`, `first\n${wide}${wide}b\nlast\n`],
  ['the longest line, with nothing behind it', `first\n${wide}\n\nlast`, undefined],
  ['the row of a table, with another one behind it', `| ${wide}\n| ${wide}`, undefined],
  ['narrow lines', 'one\ntwo\nthree', undefined],
  ['a file', `${wide}\n`.repeat(400), undefined],
];

for (const [what, text, joined] of texts) {
  test(`${what} is ${joined === undefined ? 'left as it is' : 'put together'}`, () => {
    expect(joinCutLines(text)).toBe(joined);
  });
}
