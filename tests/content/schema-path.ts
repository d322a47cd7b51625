import { z } from 'astro/zod';

type Schema = z.core.$ZodType;

function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  return schema;
}

function step(schema: Schema, key: PropertyKey): Schema[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => step(option, key));
  if (inner instanceof z.ZodArray) return [inner.element];
  if (inner instanceof z.ZodObject) {
    const field = inner.shape[String(key)];
    return field ? [field] : [];
  }
  return [];
}

function keysOf(schema: Schema): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(keysOf);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Returns the keys that a schema allows at a path, without repetition. */
export function getAllowedKeys(schema: Schema, path: readonly PropertyKey[]): string[] {
  const found = path.reduce<Schema[]>((schemas, key) => schemas.flatMap((each) => step(each, key)), [schema]);
  return [...new Set(found.flatMap(keysOf))];
}
