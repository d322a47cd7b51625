/**
 * Runs everything that must hold, and prints the counts alone on the last line: `npm test`.
 * 1. each part has its own script and counts as one check, 2. every Playwright test counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, 'test-results/results.json');
const parts = ['format', 'lint', 'check:content', 'build', 'check:types'];

function runScript(name: string): boolean {
  console.log(`\n> npm run ${name}`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', name], { cwd: root, stdio: 'inherit' });
  console.log(
    `${status === 0 ? 'passed' : 'FAILED'}: ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

/** Returns the counts of the last Playwright run; a run that wrote none counts as one failure. */
function readCounts(isPassed: boolean) {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } } =
    JSON.parse(readFileSync(results, 'utf8'));
  const failed = stats.unexpected + stats.flaky;
  const isEmpty = stats.expected + failed === 0;
  return {
    passed: stats.expected,
    failed: failed === 0 && (!isPassed || isEmpty) ? 1 : failed,
    skipped: stats.skipped,
  };
}

rmSync(results, { force: true });
const outcomes = parts.map(runScript);
const isBuilt = outcomes[parts.indexOf('build')] === true;
const counts = isBuilt ? readCounts(runScript('test:browser')) : { passed: 0, failed: 1, skipped: 0 };
const passed = outcomes.filter(Boolean).length + counts.passed;
const failed = outcomes.filter((outcome) => !outcome).length + counts.failed;
if (counts.skipped > 0) console.log(`${counts.skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
