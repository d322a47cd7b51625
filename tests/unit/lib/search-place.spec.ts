import { expect, test } from '@playwright/test';
import { findPlace, type FoundPart } from '../../../src/lib/search-place.ts';

/** Returns a part of a page: where its matching words stand, and what each of them counts. */
function samplePart(id: string, title: string | undefined, words: number[], score = 1): FoundPart {
  return {
    url: `/products/nginx/#${id}`,
    excerpt: id,
    ...(id === '' ? {} : { anchor: title === undefined ? {} : { title } }),
    weighted_locations: words.map((location) => ({ location, balanced_score: score })),
  };
}

const cases: [behaviour: string, parts: FoundPart[], url: string, excerpt: string][] = [
  ['a page without matching parts is led to itself', [], '/products/nginx/', 'page'],
  [
    'a message is led to by the words it prints, however often others hold some of them',
    [
      samplePart('first', 'error log', [10, 12, 14, 16, 18, 20], 9),
      samplePart('second', 'error log', [30, 31, 32]),
    ],
    '/products/nginx/#second',
    'second',
  ],
  [
    'the order in which words are found does not matter',
    [samplePart('first', 'error log', [1, 2]), samplePart('second', 'error log', [32, 30, 31])],
    '/products/nginx/#second',
    'second',
  ],
  [
    'between equal runs the higher score decides',
    [samplePart('first', 'error log', [10], 1), samplePart('second', 'error log', [30], 2)],
    '/products/nginx/#second',
    'second',
  ],
  [
    'between equal parts the first decides',
    [samplePart('first', 'error log', [10]), samplePart('second', 'error log', [30])],
    '/products/nginx/#first',
    'first',
  ],
  [
    'a part without a title of its own leads to the top of its page',
    [samplePart('first', 'error log', [10]), samplePart('documentation', undefined, [30, 31])],
    '/products/nginx/',
    'page',
  ],
  [
    'a part without a title of its own is shown where it quotes what was searched for',
    [samplePart('first', 'error log', [10, 11]), samplePart('documentation', undefined, [30, 31, 32])],
    '/products/nginx/',
    'documentation',
  ],
  [
    'the beginning of a page leads to its top',
    [samplePart('', undefined, [0], 9), samplePart('first', 'error log', [10])],
    '/products/nginx/',
    'page',
  ],
];

for (const [behaviour, parts, url, excerpt] of cases) {
  test(behaviour, () => {
    const page = { url: '/products/nginx/', excerpt: 'page', meta: {}, sub_results: parts };
    expect(findPlace(page)).toMatchObject({ url, excerpt });
  });
}
