import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Runs that tests of the runner start write their results elsewhere. */
const output = process.env['LABS_OUTPUT'] ?? resolve(import.meta.dirname, '../test-results');

/** Labs run the real software of the machine; they need neither browser nor built site. */
export default defineConfig({
  testDir: 'labs',
  outputDir: resolve(output, 'labs'),
  fullyParallel: true,
  workers: 4,
  // A busy machine may miss the second that a lab waits for; a lab that fails twice is wrong.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 45_000,
  globalTimeout: 600_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: resolve(output, 'labs.json') }]],
  projects: [{ name: 'labs' }],
});
