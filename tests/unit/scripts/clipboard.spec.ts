import { expect, test } from '@playwright/test';
import { copy } from '../../../src/scripts/clipboard.ts';
import { standIn } from './stand-in.ts';

const cases: [title: string, clipboard: object | undefined, isCopied: boolean][] = [
  ['is copied where the browser allows it', { writeText: () => Promise.resolve() }, true],
  ['is not copied where the browser refuses', { writeText: () => Promise.reject(new Error('no')) }, false],
  ['is not copied where there is no clipboard', undefined, false],
];

for (const [title, clipboard, isCopied] of cases) {
  test(`a text ${title}`, async () => {
    const restore = standIn({ navigator: { value: { clipboard } } });
    expect(await copy('a text')).toBe(isCopied);
    restore();
  });
}
