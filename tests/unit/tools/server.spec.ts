import { expect, test } from '@playwright/test';
import { parseHeaders, parseRedirects } from '../../../tools/server.ts';

const immutable: [string, string] = ['Cache-Control', 'public, max-age=31536000, immutable'];

const headers: [title: string, text: string, rules: ReturnType<typeof parseHeaders>][] = [
  ['nothing', '', []],
  ['empty lines', '\n\n', []],
  ['one rule', '/*\n  X-Frame-Options: DENY\n', [{ path: '/*', headers: [['X-Frame-Options', 'DENY']] }]],
  [
    'two rules',
    `/*\n  A: 1\n  B: 2\n\n/_astro/*\n  ${immutable.join(': ')}\n`,
    [
      {
        path: '/*',
        headers: [
          ['A', '1'],
          ['B', '2'],
        ],
      },
      { path: '/_astro/*', headers: [immutable] },
    ],
  ],
  ['a value with a colon', '/*\n  A: b: c\n', [{ path: '/*', headers: [['A', 'b: c']] }]],
  [
    'a value with an address',
    "/*\n  A: 'self' https://x.example/\n",
    [{ path: '/*', headers: [['A', "'self' https://x.example/"]] }],
  ],
];

for (const [title, text, rules] of headers) {
  test(`_headers with ${title} is read`, () => {
    expect(parseHeaders(text)).toEqual(rules);
  });
}

const redirects: [title: string, text: string, targets: [string, string][]][] = [
  ['nothing', '\n', []],
  ['one line', '/502/ /errors/502-bad-gateway/ 301\n', [['/502/', '/errors/502-bad-gateway/']]],
  [
    'several lines',
    '/a/ /b/ 301\n/c/ /d/ 301\n',
    [
      ['/a/', '/b/'],
      ['/c/', '/d/'],
    ],
  ],
  ['a line without a target', '/a/\n/c/ /d/ 301\n', [['/c/', '/d/']]],
];

for (const [title, text, targets] of redirects) {
  test(`_redirects with ${title} is read`, () => {
    expect([...parseRedirects(text)]).toEqual(targets);
  });
}
