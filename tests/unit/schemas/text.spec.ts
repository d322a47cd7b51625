import { expect, test } from '@playwright/test';
import type { z } from 'astro/zod';
import { commandSchema, inlineSchema, textSchema } from '../../../src/schemas/text.ts';
import { getComplaints } from './complaint.ts';

const todo = ': the real text in the place of TODO';
const space = ': must not begin or end with white space';
const prompt = ': must not begin with a prompt character';

const cases: [name: string, schema: z.ZodType, value: string, complaints: string[]][] = [
  ['text', textSchema, 'Read the log.', []],
  ['text', textSchema, 'two\nlines', []],
  ['text', textSchema, 'a todo list, TODOS and xTODO', []],
  ['text', textSchema, '', [': must not be empty']],
  ['text', textSchema, ' indented', [space]],
  ['text', textSchema, 'ends with a line break\n', [space]],
  ['text', textSchema, 'TODO', [todo]],
  ['text', textSchema, 'Read the log (TODO: which?)', [todo]],
  ['text', textSchema, ' TODO', [space, todo]],
  ['inline Markdown', inlineSchema, 'Read `error.log` **first**.', []],
  ['inline Markdown', inlineSchema, 'TODO: `error.log`', [todo]],
  ['a command', commandSchema, 'nginx -t', []],
  ['a command', commandSchema, 'cat <<EOF\n# comment\nEOF', []],
  ['a command', commandSchema, 'echo $HOME > home.txt', []],
  ['a command', commandSchema, '$HOME/bin/check', []],
  ['a command', commandSchema, '$ nginx -t', [prompt]],
  ['a command', commandSchema, '# nginx -t', [prompt]],
  ['a command', commandSchema, '> nginx -t', [prompt]],
  ['a command', commandSchema, 'TODO', [todo]],
];

for (const [name, schema, value, complaints] of cases) {
  const verb = complaints.length === 0 ? 'is good' : 'is refused';
  test(`${JSON.stringify(value)} ${verb} as ${name}`, () => {
    expect(getComplaints(schema, value)).toEqual(complaints);
  });
}
