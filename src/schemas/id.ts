import { z } from 'astro/zod';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Matches an entry's id: its file path under the collection, in kebab case. */
export const idSchema = z
  .string()
  .regex(kebab, 'must be kebab case: lower-case letters, digits and single hyphens')
  .describe('Id in kebab case, equal to a file name of the collection it refers to.');

/** Matches a guide's id: `<error-id>/<scope>`. */
export const guideIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be <error-id>/<scope>, as in 502-bad-gateway/nginx',
  )
  .describe('Id of a guide: its error, a slash and its scope.');

/** Matches a signature's id: `<product-id>/<key>`. */
export const signatureIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be <product-id>/<signature-key>, as in nginx/connect-refused',
  )
  .describe("Id of a signature: its product, a slash and the signature's own id.");

/** Matches a lab's id: `<product-id>/<key>`. */
export const labIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be <product-id>/<lab-key>, as in nginx/connect-refused',
  )
  .describe("Id of a lab: the product it is about, a slash and the lab's own id.");
