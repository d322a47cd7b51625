import { expect, test } from '@playwright/test';
import { readTextFile } from '../../../src/scripts/diagnose-file.ts';

const cases: [title: string, file: File, result: object][] = [
  ['with text is read', new File(['status 502'], 'a.log'), { text: 'status 502' }],
  ['that is no text is refused', new File([new Uint8Array([0, 1])], 'a.log'), { refusal: /no text/ }],
  ['above 20 MB is refused', new File(['a'.repeat(20_000_001)], 'a.log'), { refusal: /20 MB/ }],
  [
    'that cannot be read is refused',
    Object.assign(new File([''], 'a.log'), { text: () => Promise.reject(new Error('gone')) }),
    { refusal: /could not be read/ },
  ],
];

for (const [title, file, result] of cases) {
  test(`a file ${title}`, async () => {
    const expected = Object.entries(result).map(([key, value]) => [
      key,
      value instanceof RegExp ? expect.stringMatching(value) : value,
    ]);
    expect(await readTextFile(file)).toEqual(Object.fromEntries(expected));
  });
}
