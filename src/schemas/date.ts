import { z } from 'astro/zod';

/** A calendar day, `YYYY-MM-DD`; YAML loaders that hand over a Date are understood. */
export const daySchema = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('must be a day written YYYY-MM-DD'),
  )
  .describe('A day, written YYYY-MM-DD.');
