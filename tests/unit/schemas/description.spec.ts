import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { daySchema } from '../../../src/schemas/date.ts';
import { guideIdSchema, idSchema, signatureIdSchema } from '../../../src/schemas/id.ts';
import { inlineSchema, textSchema } from '../../../src/schemas/text.ts';
import { getFields } from '../../content/schema-field.ts';

const folder = resolve(import.meta.dirname, '../../../src/schemas');

/** What these types say of themselves does not tell what a field means. */
const bare = [textSchema, inlineSchema, idSchema, guideIdSchema, signatureIdSchema, daySchema].map(
  ({ description }) => description,
);

/** Returns the fields of a schema that do not say what they mean. */
function getUndescribed(schema: z.ZodType): string[] {
  return getFields(schema)
    .filter(({ description = '' }) => description.trim() === '' || bare.includes(description))
    .map(({ path }) => path);
}

async function getSchemas(file: string): Promise<[string, z.ZodType][]> {
  const exported: object = await import(pathToFileURL(join(folder, file)).href);
  return Object.entries(exported).filter(
    (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
  );
}

for (const file of readdirSync(folder)) {
  test(`every field in src/schemas/${file} says what it means`, async () => {
    const schemas = await getSchemas(file);
    expect(schemas.length, 'the file exports schemas').toBeGreaterThan(0);
    expect(
      schemas.flatMap(([name, schema]) => getUndescribed(schema).map((path) => `${name}: ${path}`)),
    ).toEqual([]);
  });
}

test('the walk reaches every field of a guide', async () => {
  const schemas = new Map(await getSchemas('guide.ts'));
  const guide = schemas.get('guideSchema');
  const paths = guide ? getFields(guide).map(({ path }) => path) : [];
  expect(paths).toEqual(
    expect.arrayContaining(['title', 'path.hops[].note', 'fixes[].steps[].variants[].snippet.text']),
  );
  expect(paths).toEqual(expect.arrayContaining(['related[].error', 'related[].guide', 'sources[].accessed']));
});

test('a field without a description is found wherever it lies', () => {
  const inner = z.strictObject({ bad: z.string() });
  const schema = z.strictObject({
    good: z.string().describe('Says what it means.'),
    optional: textSchema.optional(),
    described: textSchema.describe('Says what it means.').optional(),
    plain: inlineSchema,
    day: daySchema,
    list: z.array(inner).min(1).describe('A list.'),
    maybe: inner.nullable().optional().describe('An object or nothing.'),
    either: z.union([inner, z.strictObject({ other: idSchema })]).describe('One of two.'),
    checked: inner.refine(() => true).describe('An object with a condition.'),
  });
  expect(getUndescribed(schema)).toEqual([
    'optional',
    'plain',
    'day',
    'list[].bad',
    'maybe.bad',
    'either.bad',
    'either.other',
    'checked.bad',
  ]);
});
