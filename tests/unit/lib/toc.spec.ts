import { expect, test } from '@playwright/test';
import { getErrorToc, getGuideToc, guideSections } from '../../../src/lib/toc.ts';

const ids = (items: { id: string }[]) => items.map(({ id }) => id);

const guideIds = [
  'quick-answer',
  'symptoms',
  'causes',
  'fixes',
  'advanced-fixes',
  'avoid',
  'prevention',
  'background',
  'faq',
  'related',
  'sources',
];

test('the contents of a guide name its sections in the order of the page', () => {
  expect(ids(getGuideToc(true))).toEqual(guideIds);
});

test('a guide without advanced fixes does not list them', () => {
  expect(ids(getGuideToc(false))).toEqual(guideIds.filter((id) => id !== 'advanced-fixes'));
});

test('every section of a guide has a title and an id of its own', () => {
  expect(new Set(guideSections.map(({ id }) => id)).size).toBe(guideSections.length);
  expect(new Set(guideSections.map(({ title }) => title)).size).toBe(guideSections.length);
});

const withGuide = (advancedFixes: unknown[]) => ({ content: { advancedFixes } });

const errors: [title: string, parts: Parameters<typeof getErrorToc>[0], expected: string[]][] = [
  [
    'with nothing but its entry',
    { guide: undefined, scopes: [], messages: [] },
    ['quick-answer', 'for-you', 'background', 'related', 'sources'],
  ],
  [
    'with guides and messages',
    { guide: undefined, scopes: ['nginx'], messages: ['refused'] },
    ['quick-answer', 'where', 'for-you', 'exact-text', 'background', 'related', 'sources'],
  ],
  [
    'with a general guide',
    { guide: withGuide([]), scopes: [], messages: [] },
    [
      'quick-answer',
      'for-you',
      'symptoms',
      'causes',
      'fixes',
      'avoid',
      'prevention',
      'background',
      'faq',
      'related',
      'sources',
    ],
  ],
  [
    'with everything',
    { guide: withGuide(['restart']), scopes: ['nginx'], messages: ['refused'] },
    [
      'quick-answer',
      'where',
      'for-you',
      'symptoms',
      'causes',
      'fixes',
      'advanced-fixes',
      'avoid',
      'prevention',
      'exact-text',
      'background',
      'faq',
      'related',
      'sources',
    ],
  ],
];

for (const [title, parts, expected] of errors) {
  test(`the contents of an error's page ${title} name each section once, in order`, () => {
    expect(ids(getErrorToc(parts))).toEqual(expected);
  });
}
