import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const tool = resolve(import.meta.dirname, '../../../tools/diagnose.ts');
const run = (input: string, ...words: string[]) =>
  spawnSync(process.execPath, [tool, ...words], { input, encoding: 'utf8' });

const line = 'connect() failed (111: Connection refused) while connecting to upstream';

test('the tool says what standard input means', () => {
  const { stdout, status } = run(line);
  expect(stdout).toContain('1. 502 Bad Gateway, from nginx\n   /errors/502-bad-gateway/nginx/');
  expect(status).toBe(0);
});

test('the tool prints JSON for machines', () => {
  const { candidates } = JSON.parse(run(line, '--json').stdout);
  expect(candidates[0]).toMatchObject({
    error: '502-bad-gateway',
    product: 'nginx',
    signature: 'nginx/connect-refused',
  });
});

test('the tool says that nothing was recognised', () => {
  expect(run('all is well').stdout).toBe('Nothing was recognised.\n');
});

test('a file that is missing is named, and a second one refused', () => {
  expect(run('', 'missing.log')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('missing.log: ENOENT'),
  });
  expect(run('', 'a.log', 'b.log')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Found 2 files'),
  });
});
