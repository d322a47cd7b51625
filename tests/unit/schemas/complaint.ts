import type { z } from 'astro/zod';

/** Returns what a schema has against a value: one line for each complaint, field and message. */
export function getComplaints(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error ? error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`) : [];
}
