import { z } from 'astro/zod';

const untrimmed = /^\s|\s$/;

/** Plain text on one or more lines, without outer white space. */
export const textSchema = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => !untrimmed.test(text), 'must not begin or end with white space')
  .refine((text) => !/\bTODO\b/.test(text), 'the real text in the place of TODO')
  .describe('Plain text, no markup.');

/** Text that may hold inline Markdown: code, emphasis, links. */
export const inlineSchema = textSchema
  .refine((text) => !/^"[^"]*"$/.test(text), 'must not be all in quotation marks')
  .describe('Inline Markdown: `code`, **strong**, [links](/path/).');

/** One shell command or one short script, without a prompt character. */
export const commandSchema = textSchema
  .refine((text) => !/^[$#>] /.test(text), 'must not begin with a prompt character')
  .describe('One shell command, without a prompt; placeholders look like <origin-ip>.');
