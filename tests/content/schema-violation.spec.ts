import { expect, test } from '@playwright/test';
import { collections } from './catalogue.ts';
import { loadFixture, readFixture, type Change } from './fixture.ts';
import { formatViolation } from './violation.ts';

const product = 'products/nginx.yaml';
const guide = 'guides/502-bad-gateway/nginx.mdx';
const keys = (name: keyof typeof collections) => Object.keys(collections[name].schema.shape).join(', ');

interface Case {
  title: string;
  change: Change;
  /** Text that stands on the reported line. */
  at: string;
  messages: string[];
}

const cases: Case[] = [
  {
    title: 'an unknown key, with the keys that are known',
    change: { file: product, replace: 'vendor: F5', by: 'vendor: F5\ncompany: F5' },
    at: 'company: F5',
    messages: [`company: found unknown key company; allowed: ${keys('products')}  [schema]`],
  },
  {
    title: 'several unknown keys of one object at once',
    change: { file: product, replace: 'vendor: F5', by: 'vendor: F5\ncompany: F5\nowner: F5' },
    at: 'company: F5',
    messages: [`company: found unknown keys company, owner; allowed: ${keys('products')}  [schema]`],
  },
  {
    title: 'a sentence all in quotation marks, which a file took along',
    change: { file: guide, replace: 'do: List the listeners.', by: `do: '"List the listeners."'` },
    at: 'do: \'"List',
    messages: [
      'causes[0].confirm.do: found "\\"List the listeners.\\""; allowed: must not be all in quotation marks  [schema]',
    ],
  },
  {
    title: 'an unknown key deep inside a list',
    change: {
      file: guide,
      replace: 'do: List the listeners.',
      by: 'do: List the listeners.\n      show: It.',
    },
    at: 'show: It.',
    messages: ['causes[0].confirm.show: found unknown key show; allowed: do, run, shows  [schema]'],
  },
  {
    title: 'a missing field, and that it is required',
    change: { file: product, replace: 'vendor: F5\n', by: '' },
    at: 'name: nginx',
    messages: [
      'vendor: found nothing; allowed: Invalid input: expected string, received undefined (this field is required)  [schema]',
    ],
  },
  {
    title: 'a missing field inside a list, at the item that misses it',
    change: { file: guide, replace: '    title: Wrong port\n', by: '' },
    at: '- id: wrong-port',
    messages: [
      'causes[1].title: found nothing; allowed: Invalid input: expected string, received undefined (this field is required)  [schema]',
    ],
  },
  {
    title: 'a value of the wrong type',
    change: { file: product, replace: 'vendor: F5', by: 'vendor: 5' },
    at: 'vendor: 5',
    messages: ['vendor: found 5; allowed: Invalid input: expected string, received number  [schema]'],
  },
  {
    title: 'an id in front matter, on its line of the file',
    change: { file: guide, replace: '- id: start', by: '- id: Start It' },
    at: '- id: Start It',
    messages: [
      'fixes[0].id: found "Start It"; allowed: must be kebab case: lower-case letters, digits and single hyphens  [schema]',
    ],
  },
  {
    title: 'a related page with a key that neither form knows, with the keys that are known',
    change: { file: guide, replace: 'error: 503-service-unavailable', by: 'eror: 503-service-unavailable' },
    at: 'eror:',
    messages: [
      'related[0].error: found nothing; allowed: Invalid input: expected string, received undefined (this field is required)  [schema]',
      'related[0].eror: found unknown key eror; allowed: error, reason, guide  [schema]',
    ],
  },
  {
    title: 'invalid YAML, on its line',
    change: { file: product, replace: 'vendor: F5', by: 'vendor: "F5' },
    at: 'vendor:',
    messages: ['(file): found Missing closing "quote; allowed: valid YAML  [yaml]'],
  },
  {
    title: 'invalid YAML in front matter, on its line of the file',
    change: { file: guide, replace: 'scope: nginx', by: 'scope: nginx: proxy' },
    at: 'scope:',
    messages: [
      '(file): found Nested mappings are not allowed in compact mappings; allowed: valid YAML  [yaml]',
    ],
  },
  {
    title: 'a file without front matter',
    change: { file: guide, by: 'Only text.\n' },
    at: 'Only text.',
    messages: ['(file): found null; allowed: Invalid input: expected object, received null  [schema]'],
  },
];

for (const { title, change, at, messages } of cases) {
  test(`a message names ${title}`, () => {
    const { violations, lineOf } = loadFixture([change]);
    const place = `content/${change.file}:${lineOf(change.file, at)}`;
    expect(violations.map(formatViolation)).toEqual(messages.map((message) => `${place}  ${message}`));
  });
}

test('all errors of all files are reported at once', () => {
  const bad = (file: string, pairs: [string, string][]) => ({
    file,
    by: pairs.reduce((text, [from, to]) => text.replace(from, to), readFixture(file)),
  });
  const { violations, catalogue } = loadFixture([
    bad(product, [
      ['kind: proxy', 'kind: server'],
      ['vendor: F5', 'vendor: 5'],
      ['aliases: []', 'alias: []'],
    ]),
    bad(guide, [['quickAnswer: Start', 'quickAnswer: TODO Start']]),
    bad('faults/refused.yaml', [['title: Connection', 'title: [Connection']]),
  ]);
  expect(violations.map(({ file, field }) => `${file} ${field}`).toSorted()).toEqual([
    `content/faults/refused.yaml (file)`,
    `content/${guide} quickAnswer`,
    `content/${product} alias`,
    `content/${product} aliases`,
    `content/${product} kind`,
    `content/${product} vendor`,
  ]);
  expect(catalogue.errors, 'valid files are still read').toHaveLength(2);
});

test('a collection without a folder has no entries and no errors', () => {
  const { catalogue, violations } = loadFixture([{ file: 'evidence' }]);
  expect(violations).toEqual([]);
  expect(catalogue.evidence).toEqual([]);
});
