import { expect } from '@playwright/test';
import { parseDocument } from 'yaml';
import { kinds } from '../../../tools/new/kind.ts';
import { writeContent } from '../../../tools/new/write.ts';
import { loadCatalogue } from '../../content/catalogue.ts';
import { rules } from '../../content/rules/all.ts';
import { formatViolation } from '../../content/violation.ts';
import { test } from './content-folder.ts';
import { newContent } from './filled-in.ts';

const today = '2026-11-24';

function generate(content: string) {
  for (const { kind, id } of newContent) writeContent([kind, id], content, today);
}

/** Returns the YAML of a file, and what stands around it. */
function split(text: string) {
  const [, head = '', yaml = '', body = ''] = /^(---\n)([\s\S]*\n)(---\n[\s\S]*)$/.exec(text) ?? [
    text,
    '',
    text,
    '',
  ];
  return { head, document: parseDocument(yaml), body };
}

function fillIn(text: string, { at, todo, optional = {} }: (typeof newContent)[number]): string {
  const { head, document, body } = split(text);
  for (const [path, value] of Object.entries({ ...todo, ...optional })) {
    document.setIn(
      `${at}${path}`.split(/[.[\]]+/).filter((key) => key !== ''),
      value,
    );
  }
  return `${head}${document.toString()}${body}`;
}

for (const { kind, id, file, at, todo } of newContent) {
  test(`the checker lists each field of the new ${kind} ${id} that says TODO, with its line`, ({
    folder,
  }) => {
    generate(folder.path);
    const lines = folder.read(file).split('\n');
    const open = lines.flatMap((line, index) => (/(: |- )TODO # \S/.test(line) ? [index + 1] : []));
    const { violations } = loadCatalogue(folder.root);
    const listed = violations.filter((violation) => violation.file === `content/${file}`);
    expect(listed.map(({ line }) => line)).toEqual(open);
    expect(listed.map(({ field }) => field)).toEqual(Object.keys(todo).map((path) => `${at}${path}`));
    for (const { allowed } of listed) expect(allowed).not.toMatch(/^$|undefined/);
  });

  test(`the new ${kind} ${id} has the required fields of its schema, in the same order`, ({ folder }) => {
    generate(folder.path);
    const data: unknown = split(folder.read(file)).document.toJS();
    const entry = at === '' ? data : Reflect.get(Object(data), 'signatures').at(-1);
    const required = Object.entries(kinds[kind].schema.shape).flatMap(([name, field]) =>
      field.safeParse(undefined).success ? [] : [name],
    );
    expect(Object.keys(entry)).toEqual(required);
  });
}

test('content of every kind passes schema and rules once its fields are filled in', ({ folder }) => {
  generate(folder.path);
  expect(loadCatalogue(folder.root).violations).not.toEqual([]);
  for (const each of newContent) folder.write(each.file, fillIn(folder.read(each.file), each));
  const { catalogue, violations } = loadCatalogue(folder.root);
  // What a rule says of a list of its own is about the whole of content/, of which little is here.
  const broken = [...violations, ...rules.flatMap((rule) => rule.check(catalogue))].filter(({ file: at }) =>
    at.startsWith('content/'),
  );
  expect(broken.map(formatViolation)).toEqual([]);
  expect(catalogue.guides.map(({ id }) => id)).toContain('504-gateway-timeout/haproxy');
});

test('fields for a day hold the given day, or that of the clock', ({ folder }) => {
  writeContent(['error', 'first'], folder.path, '2001-02-03');
  const given = split(folder.read('errors/first.mdx')).document.toJS();
  expect(given).toMatchObject({
    sources: [{ accessed: '2001-02-03' }],
    published: '2001-02-03',
    reviewed: '2001-02-03',
  });
  const before = new Date().toISOString();
  writeContent(['error', 'second'], folder.path);
  const { reviewed } = split(folder.read('errors/second.mdx')).document.toJS();
  expect([before.slice(0, 10), new Date().toISOString().slice(0, 10)]).toContain(reviewed);
});

for (const { title, text } of [
  {
    title: 'quotes, folds and comments',
    text: "# why\nsignatures:\n  - id: 'a'\n    text: >-\n      b\n      c\n  # last\n",
  },
  { title: 'no indentation', text: 'signatures:\n- id: a\n  text: b\n' },
  { title: 'no line break at its end', text: 'signatures:\n    - id: a' },
]) {
  test(`a signature file with ${title} keeps every byte when an entry is added`, ({ folder }) => {
    folder.write('signatures/nginx.yaml', text);
    writeContent(['signature', 'nginx/reset'], folder.path, today);
    const longer = folder.read('signatures/nginx.yaml');
    expect(longer.startsWith(text)).toBe(true);
    expect(split(longer).document.toJS().signatures).toMatchObject([{ id: 'a' }, { id: 'reset' }]);
  });
}
