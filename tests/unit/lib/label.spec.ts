import { expect, test } from '@playwright/test';
import { joinWords, labels } from '../../../src/lib/label.ts';
import { likelihoods } from '../../../src/schemas/cause.ts';
import { errorKinds } from '../../../src/schemas/error.ts';
import { faultSchema } from '../../../src/schemas/fault.ts';
import { risks } from '../../../src/schemas/fix.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { fingerprintSchema, productKinds } from '../../../src/schemas/product.ts';
import { places } from '../../../src/lib/place.ts';

const sentences: [words: string[], text: string][] = [
  [[], ''],
  [['owners'], 'owners'],
  [['owners', 'developers'], 'owners and developers'],
  [['visitors', 'owners', 'developers'], 'visitors, owners and developers'],
];

for (const [words, text] of sentences) {
  test(`${words.length} words are read as "${text}"`, () => {
    expect(joinWords(words)).toBe(text);
  });
}

const tables: [name: keyof typeof labels, values: readonly string[]][] = [
  ['risk', risks],
  ['likelihood', likelihoods],
  ['place', places],
  ['kind', errorKinds],
  ['productKind', productKinds],
  ['audience', guideSchema.shape.audience.element.options],
  ['timing', faultSchema.shape.timing.options],
  ['hop', faultSchema.shape.between.shape.from.options],
  ['certainty', fingerprintSchema.shape.certainty.options],
  ['fingerprint', fingerprintSchema.shape.where.options],
];

test('every table of labels is compared with its schema below', () => {
  expect(tables.map(([name]) => name).toSorted()).toEqual(Object.keys(labels).toSorted());
});

for (const [name, values] of tables) {
  test(`readers see a label for each ${name}, and for nothing else`, () => {
    expect(Object.keys(labels[name]).toSorted()).toEqual(values.toSorted());
  });
}
