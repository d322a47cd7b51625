import { z } from 'astro/zod';

/** One field of a schema, however deep it lies. */
export interface Field {
  /** Path in the schema, as in `causes[].confirm.run`. */
  path: string;
  /** Its own description or that of the type it is made of. */
  description: string | undefined;
  /** Values it may take, where it takes only some. */
  values: readonly string[] | undefined;
}

type Schema = z.core.$ZodType;

/** Returns what a schema wraps: options of a union, elements of a list, the inside of the rest. */
function innerOf(schema: Schema): { mark: string; schema: Schema }[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return [{ mark: '', schema: schema.unwrap() }];
  }
  if (schema instanceof z.ZodPipe) return [{ mark: '', schema: schema.out }];
  if (schema instanceof z.ZodArray) return [{ mark: '[]', schema: schema.element }];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ({ mark: '', schema: option }));
  return [];
}

function descriptionOf(schema: Schema): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return own ?? (isWrapper ? descriptionOf(schema.unwrap()) : undefined);
}

function valuesOf(schema: Schema): readonly string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return innerOf(schema)
    .map((inner) => valuesOf(inner.schema))
    .find((values) => values !== undefined);
}

/** Returns every field of a schema, outer fields before the fields inside them. */
export function getFields(schema: Schema, at = ''): Field[] {
  if (!(schema instanceof z.ZodObject)) {
    return innerOf(schema).flatMap((inner) => getFields(inner.schema, `${at}${inner.mark}`));
  }
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const path = at === '' ? key : `${at}.${key}`;
    return [{ path, description: descriptionOf(field), values: valuesOf(field) }, ...getFields(field, path)];
  });
}
