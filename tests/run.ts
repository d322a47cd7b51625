/**
 * Runs everything that must hold, and prints the counts alone on the last line: `npm test`.
 * 1. each part has its own script and counts as one check, 2. every Playwright test counts as one, labs among them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const parts = ['format', 'lint', 'check:content', 'check:spelling', 'build', 'check:types'];

/** Scripts that run Playwright, and the file that each writes its counts to. */
const suites = { 'test:browser': 'test-results/results.json', labs: 'test-results/labs.json' };

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function runScript(name: string): boolean {
  console.log(`\n> npm run ${name}`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', name], { cwd: root, stdio: 'inherit' });
  console.log(
    `${status === 0 ? 'passed' : 'FAILED'}: ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
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

const outcomes = parts.map(runScript);
const isBuilt = outcomes[parts.indexOf('build')] === true;
const counts = isBuilt ? Object.entries(suites).map(runSuite) : [{ passed: 0, failed: 1, skipped: 0 }];
const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
const passed = outcomes.filter(Boolean).length + sum('passed');
const failed = outcomes.filter((outcome) => !outcome).length + sum('failed');
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
