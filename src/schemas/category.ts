import { z } from 'astro/zod';
import { textSchema } from './text.ts';

/** Names of the pictures that `Icon.astro` can draw. */
export const iconNames = [
  'cloud',
  'server',
  'application',
  'hosting',
  'status',
  'dns',
  'certificate',
  'socket',
  'browser',
  'container',
  'database',
  'tool',
  'system',
  'device',
  'content',
] as const;

/** A shelf of the site. */
export const categorySchema = z.strictObject({
  title: textSchema.describe("The shelf's name, as in a heading."),
  summary: textSchema.describe('One sentence: what stands on this shelf.'),
  icon: z.enum(iconNames).describe('Picture beside the title.'),
  order: z.int().min(1).describe('Place among the shelves, 1 first; unique.'),
});

export type Category = z.infer<typeof categorySchema>;
