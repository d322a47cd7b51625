import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { writeContent } from '../../../tools/new/write.ts';
import { test } from './content-folder.ts';
import { newContent } from './filled-in.ts';

const today = '2026-11-24';
const kinds = 'error, comparison, guide, product, fault, signature, lab';
const errors = '502-bad-gateway, 503-service-unavailable';
const kebab = 'it must be kebab case: lower-case letters, digits and single hyphens.';

for (const [words, sentence] of [
  ['', `Found no kind; allowed: ${kinds}, as in "npm run new -- product nginx".`],
  ['eror a', `Found kind "eror"; allowed: ${kinds}.`],
  ['toString a', `Found kind "toString"; allowed: ${kinds}.`],
  ['fault', 'Found no id; allowed: one id, as in "npm run new -- fault connection-refused".'],
  ['product a b', 'Found 2 ids (a b); allowed: one, as in "npm run new -- product nginx".'],
  ['fault A_b', `Found fault id "A_b"; ${kebab}`],
  ['error ../a', `Found error id "../a"; ${kebab}`],
  ['guide a', 'Found guide id "a"; it must be <error-id>/<scope>, as in 502-bad-gateway/nginx.'],
  ['guide a/b', `Found error "a", which content/errors/ does not have; allowed: ${errors}.`],
  ['signature a/b', 'Found product "a", which content/products/ does not have; allowed: nginx.'],
] as const) {
  test(`"${words}" is refused in one sentence and writes nothing`, ({ folder }) => {
    const before = folder.readAll();
    expect(() => writeContent(words.split(' ').filter(Boolean), folder.path, today)).toThrow(
      new Error(sentence),
    );
    expect(folder.readAll()).toEqual(before);
  });
}

for (const { kind, id } of newContent) {
  test(`the ${kind} ${id} is not written a second time`, ({ folder }) => {
    for (const each of newContent) writeContent([each.kind, each.id], folder.path, today);
    const before = folder.readAll();
    expect(() => writeContent([kind, id], folder.path, today)).toThrow(
      /^Found .* stays as it is; allowed: [^.]*\.$/,
    );
    expect(folder.readAll()).toEqual(before);
  });
}

for (const { title, text } of [
  { title: 'that is not YAML', text: 'signatures: [\n' },
  { title: 'with its list on one line', text: 'signatures: [{ id: a }]\n' },
  { title: 'with another key below its list', text: 'signatures:\n  - id: a\nmore: []\n' },
  { title: 'that is empty', text: '' },
]) {
  test(`a signature file ${title} gets no entry and stays as it is`, ({ folder }) => {
    folder.write('signatures/nginx.yaml', text);
    expect(() => writeContent(['signature', 'nginx/b'], folder.path, today)).toThrow(
      /^Found content\/signatures\/nginx\.yaml without a list to which an entry can be added; allowed: /,
    );
    expect(folder.read('signatures/nginx.yaml')).toBe(text);
  });
}

test('the command ends with 1 and prints the sentence alone when it refuses', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/new.ts', 'eror'], {
    cwd: resolve(import.meta.dirname, '../../..'),
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: `Found kind "eror"; allowed: ${kinds}.\n`,
  });
});
