/**
 * Runs everything that must hold, and prints the counts alone on the last line: `npm test`.
 * 1. each part has its own script and counts as one check, 2. every Playwright test counts as one, labs among them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** Scripts that read alone, and those that write what Astro generates: each row runs beside the other, in its order. */
const rows = [
  ['format', 'lint', 'check:content', 'check:spelling'],
  ['build', 'check:types'],
];

/** Scripts that run Playwright, and the file that each writes its counts to. */
const suites = { 'test:browser': 'test-results/results.json', labs: 'test-results/labs.json' };

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function report(name: string, isPassed: boolean, started: number) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isPassed ? 'passed' : 'FAILED'}: ${name}, ${seconds} s`);
}

function runScript(name: string): boolean {
  console.log(`\n> npm run ${name}`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', name], { cwd: root, stdio: 'inherit' });
  report(name, status === 0, started);
  return status === 0;
}

/** Runs a script beside others: what it prints is shown when it has ended. */
async function runPart(name: string): Promise<boolean> {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => printed.push(data));
  const isPassed = await new Promise<boolean>((done) => {
    child.on('error', () => done(false)).on('close', (status) => done(status === 0));
  });
  console.log(`\n> npm run ${name}`);
  process.stdout.write(Buffer.concat(printed));
  report(name, isPassed, started);
  return isPassed;
}

/** Runs scripts one after the other. */
async function runRow(names: readonly string[]): Promise<[name: string, isPassed: boolean][]> {
  const outcomes: [string, boolean][] = [];
  for (const name of names) outcomes.push([name, await runPart(name)]);
  return outcomes;
}

/** Returns the counts of a Playwright run; a run that wrote none counts as one failure. */
function readCounts(file: string, isPassed: boolean): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } } =
    JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected;
  const passed = stats.expected + stats.flaky;
  if (stats.flaky > 0) console.log(`${stats.flaky} passed at the second try only`);
  const isEmpty = passed + failed === 0;
  return {
    passed,
    failed: failed === 0 && (!isPassed || isEmpty) ? 1 : failed,
    skipped: stats.skipped,
  };
}

function runSuite([name, file]: [name: string, file: string]): Counts {
  const path = resolve(root, file);
  rmSync(path, { force: true });
  return readCounts(path, runScript(name));
}

const outcomes = new Map((await Promise.all(rows.map(runRow))).flat());
const isBuilt = outcomes.get('build') === true;
const counts = isBuilt ? Object.entries(suites).map(runSuite) : [{ passed: 0, failed: 1, skipped: 0 }];
const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
const passedParts = [...outcomes.values()].filter(Boolean).length;
const passed = passedParts + sum('passed');
const failed = outcomes.size - passedParts + sum('failed');
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
