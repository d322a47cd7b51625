import { defineConfig } from '@playwright/test';

/** Labs run the real software of the machine; they need neither browser nor built site. */
export default defineConfig({
  testDir: 'labs',
  outputDir: '../test-results/labs',
  fullyParallel: true,
  workers: 4,
  retries: 0,
  timeout: 45_000,
  globalTimeout: 600_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../test-results/labs.json' }]],
  projects: [{ name: 'labs' }],
});
