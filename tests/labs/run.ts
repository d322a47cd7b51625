/**
 * Runs labs and leaves nothing behind: `npm run labs`, `npm run labs -- nginx/connect-refused`, `npm run labs -- nginx`.
 * 1. choose the labs, 2. make the run's folder with its certificates, 3. run them, 4. end what is left, whatever happened.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { software } from '../../scripts/software.js';
import { getLabIds } from './runner/all.ts';
import { makeCertificates } from './runner/certificates.ts';
import { root } from './runner/place.ts';
import { sweep } from './runner/process.ts';

/** Returns the labs that the words name: a lab's id, or a product for all of its labs. */
function chooseLabs(words: readonly string[]): string[] {
  const ids = getLabIds();
  return words.flatMap((word) => {
    const found = ids.filter((id) => id === word || id.startsWith(`${word}/`));
    if (found.length > 0) return found;
    const products = [...new Set(ids.map((id) => id.split('/')[0]))];
    console.error(`Found no lab "${word}". Name a lab, or one of the products ${products.join(', ')}.`);
    return process.exit(1);
  });
}

/** Runs the chosen labs, or all of them and the tests of the runner itself. */
function runPlaywright(folder: string, labs: readonly string[]): Promise<number> {
  const program = join(root, 'node_modules/.bin/playwright');
  const files = labs.length > 0 ? ['labs.spec.ts'] : [];
  const args = [program, 'test', '--config', join(root, 'tests/labs.config.ts'), ...files];
  const own = { LABS: labs.join(','), LABS_FOLDER: folder, LABS_BLOCK: String(process.pid % 20) };
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...own },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.once('exit', (code) => done(code ?? 130)));
}

const labs = chooseLabs(process.argv.slice(2));
// Tests of the runner look at what is left in a folder of their own.
const folder = mkdtempSync(join(process.env['LABS_TEMPORARY'] ?? tmpdir(), 'labs-'));
chmodSync(folder, 0o755);
try {
  if (existsSync(software.openssl.program)) makeCertificates(folder);
  process.exitCode = await runPlaywright(folder, labs);
} finally {
  const left = await sweep(folder);
  rmSync(folder, { recursive: true, force: true });
  if (left > 0) {
    console.error(`${left} processes of the labs were still there at the end; they were ended.`);
    process.exitCode ||= 1;
  }
}
