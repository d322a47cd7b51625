/** The runner itself: whatever goes wrong in a lab is named by lab, step, expectation and sight, and leaves nothing. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { poll } from './runner/poll.ts';
import { contentFolder, root } from './runner/place.ts';
import { findMarked, isGroupAlive } from './runner/process.ts';

const fixtures = join(root, 'tests/fixtures/labs');

/** Starts a run of its own, as a contributor would, in a folder for temporary files that is looked at afterwards. */
function startRun(lab: string, env: Record<string, string>) {
  const temporary = mkdtempSync(join(tmpdir(), 'runner-'));
  const child = spawn(process.execPath, [join(root, 'tests/labs/run.ts'), lab], {
    cwd: root,
    env: { ...process.env, CI: '', LABS_TEMPORARY: temporary, LABS_OUTPUT: temporary, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (text += String(bytes)));
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  return { child, temporary, ended, read: () => text };
}

/** Asserts that neither a process nor a folder of the run is left. */
function expectNothingLeft(temporary: string) {
  expect(readdirSync(temporary).filter((name) => name.startsWith('labs-'))).toEqual([]);
  expect(findMarked(temporary)).toEqual([]);
  rmSync(temporary, { recursive: true });
}

async function runAndRead(lab: string, env: Record<string, string>): Promise<string> {
  const run = startRun(lab, env);
  expect(await run.ended).toBe(1);
  expectNothingLeft(run.temporary);
  return run.read();
}

const broken: [title: string, lab: string, sentences: RegExp[]][] = [
  [
    'a server that does not start',
    'does-not-start',
    [
      /Lab nginx\/does-not-start, step "given": nginx ended with code 1 instead of starting/,
      /unknown directive "no_such_directive"/,
    ],
  ],
  [
    'a port that is taken',
    'port-taken',
    [/Lab nginx\/port-taken, step "given": nginx ended with code 1/, /98: Address already in use/],
  ],
  ['a request that never ends', 'hangs', [/Lab nginx\/hangs, step "when": took longer than 5 s/]],
  [
    'a fix that mends nothing',
    'no-real-fix',
    [
      /Lab nginx\/no-real-fix, step "gone": expected status 200 and none of its messages, saw status 502/,
      /message nginx\/connect-refused again/,
      /connect\(\) failed \(111: Connection refused\)/,
    ],
  ],
];

for (const [title, lab, sentences] of broken) {
  test(`${title} is named, and nothing is left`, async () => {
    const text = await runAndRead(`nginx/${lab}`, { LABS_ROOT: fixtures, LABS_STEP_LIMIT: '5000' });
    for (const sentence of sentences) expect(text).toMatch(sentence);
  });
}

/** A change that makes published content wrong, the lab that finds it, and what the run says. */
const lies: [title: string, lab: string, file: string, from: string, to: string, said: RegExp][] = [
  [
    'a message that the software does not print',
    'nginx/connect-refused',
    'signatures/nginx.yaml',
    'connect() failed (111: Connection refused) while connecting to upstream',
    'connect() was turned down while connecting to upstream',
    /Lab nginx\/connect-refused, step "then": expected the message nginx\/connect-refused in the error-log: connect\(\) was turned down/,
  ],
  [
    'a status that the client does not get',
    'nginx/connect-refused',
    'signatures/nginx.yaml',
    '<head><title>502 Bad Gateway',
    '<head><title>503 Bad Gateway',
    /Lab nginx\/connect-refused, step "then": expected the message nginx\/bad-gateway-page in the body/,
  ],
  [
    'a fix that does not help',
    'nginx/too-big-header',
    'guides/502-bad-gateway/nginx.mdx',
    'proxy_buffer_size 16k;',
    'proxy_buffer_size 4k;',
    /Lab nginx\/too-big-header, step "gone": expected status 200 and none of its messages, saw status 502/,
  ],
  [
    'a check that does not show the cause',
    'nginx/connect-refused',
    'guides/502-bad-gateway/nginx.mdx',
    "ss -ltn 'sport = :<port>'",
    "ss -ltn 'sport = :<port>' | wc -l",
    /Lab nginx\/connect-refused, step "check": expected ss -ltn .* to show .*, saw: 1/,
  ],
];

for (const [title, lab, file, from, to, said] of lies) {
  test(`${title} is found by its lab`, async () => {
    test.slow();
    const copy = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      cpSync(contentFolder, copy, { recursive: true });
      const text = readFileSync(join(copy, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(copy, file), text.replace(from, to));
      expect(await runAndRead(lab, { LABS_CONTENT: copy })).toMatch(said);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
}

/** Returns the process groups that a run has noted. */
function readGroups(temporary: string): number[] {
  return readdirSync(temporary, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    /\/groups\/\d+$/.test(name) ? [Number(basename(name))] : [],
  );
}

test('an interrupt ends everything that was started', async () => {
  const run = startRun('nginx/hangs', { LABS_ROOT: fixtures });
  const isBusy = await poll(60_000, () => findMarked(run.temporary).length > 0);
  const groups = readGroups(run.temporary);
  expect(isBusy, run.read()).toBe(true);
  expect(groups.length).toBeGreaterThan(0);
  run.child.kill('SIGINT');
  await run.ended;
  expect(groups.filter(isGroupAlive)).toEqual([]);
  expectNothingLeft(run.temporary);
});

test('a lab that does not exist is refused with what there is', async () => {
  expect(await runAndRead('nginx/no-such-lab', { LABS_ROOT: fixtures })).toMatch(
    /Found no lab "nginx\/no-such-lab"\. Name a lab, or one of the products nginx\./,
  );
});
