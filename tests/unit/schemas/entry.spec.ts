import { expect, test } from '@playwright/test';
import { collections } from '../../content/catalogue.ts';
import { loadFixture } from '../../content/fixture.ts';
import { getComplaints } from './complaint.ts';

const { catalogue } = loadFixture();

type Name = keyof typeof collections;

/** Returns what a collection's schema has against its good entry with some fields changed. */
function complain(name: Name, changes: object): string[] {
  return getComplaints(collections[name].schema, { ...catalogue[name][0]?.data, ...changes });
}

const small = (least: number) => `Too small: expected array to have >=${least} items`;

const refused: [name: Name, title: string, changes: object, complaints: string[]][] = [
  ['categories', 'without a place', { order: 0 }, ['order: Too small: expected number to be >=1']],
  ['products', 'without documentation', { docs: [] }, [`docs: ${small(1)}`]],
  [
    'faults',
    'between two places we do not know',
    { between: { from: 'here', to: 'proxy' } },
    ['between.from: Invalid option: expected one of "client"|"proxy"|"resolver"|"upstream"'],
  ],
  ['errors', 'without a neighbour', { related: [] }, [`related: ${small(1)}`]],
  ['errors', 'without a source', { sources: [] }, [`sources: ${small(1)}`]],
  [
    'comparisons',
    'with a text too few',
    {
      rows: [
        { label: 'A', cells: ['One.'] },
        { label: 'B', cells: ['One.', 'Two.'] },
      ],
    },
    ['rows.0.cells: must have 2 texts, one for each error'],
  ],
  [
    'comparisons',
    'of one error',
    { errors: ['502-bad-gateway'], rows: [] },
    [`errors: ${small(2)}`, `rows: ${small(2)}`],
  ],
  ['evidence', 'without a line', { lines: [] }, [`lines: ${small(1)}`]],
  [
    'pages',
    'with a long description',
    { description: 'x'.repeat(161) },
    ['description: at most 160 characters'],
  ],
];

for (const [name, title, changes, complaints] of refused) {
  test(`an entry of ${name} ${title} is refused`, () => {
    expect(complain(name, changes)).toEqual(complaints);
  });
}

test('a fault may have no type in RFC 9209, but must say so', () => {
  expect(complain('faults', { rfc9209: null })).toEqual([]);
  expect(complain('faults', { rfc9209: undefined })).not.toEqual([]);
});

for (const name of Object.keys(collections).filter((key): key is Name => key in collections)) {
  test(`an entry of ${name} is good as it is, and refused with an unknown key`, () => {
    expect(complain(name, {})).toEqual([]);
    expect(complain(name, { unknown: 1 })).toEqual([': Unrecognized key: "unknown"']);
  });
}
