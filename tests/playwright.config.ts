import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { systemBrowsers } from '../scripts/browser.js';
import { siteUrl } from './site-url.ts';

const installed = systemBrowsers.find((file) => existsSync(file));
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine takes its time; what comes sooner is seen sooner.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../test-results/results.json' }]],
  use: {
    baseURL: siteUrl,
    launchOptions: {
      args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])],
      ...(installed === undefined ? {} : { executablePath: installed }),
    },
  },
  webServer: {
    command: 'node tools/serve.ts',
    cwd: '..',
    env: { PORT: new URL(siteUrl).port },
    url: siteUrl,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'content', testDir: 'content', testIgnore: 'built/**' },
    // The built site is read and parsed once, by the one worker that judges it.
    { name: 'built', testDir: 'content/built', workers: 1 },
    {
      name: 'phone',
      testDir: 'e2e',
      // Each of these builds the site anew.
      testIgnore: '**/statistics.spec.ts',
      // What has this tag does not depend on the screen.
      grepInvert: /@any-screen/,
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 800 } },
    },
    {
      name: 'desktop',
      testDir: 'e2e',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    { name: 'a11y', testDir: 'a11y' },
  ],
});
