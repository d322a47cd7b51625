// Installs what is missing before any other command: dependencies, and for tests a browser.
// Plain JavaScript without imports from packages: it runs on a fresh machine, on Node 20 and newer.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemBrowsers } from './browser.js';

const root = join(import.meta.dirname, '..');
const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Ends the set-up with one sentence that says what to do. */
function fail(sentence) {
  console.error(`Set-up failed: ${sentence}`);
  process.exit(1);
}

function run(command, ...args) {
  console.log(`Set-up: ${[command, ...args].join(' ')}`);
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

function installPackages(...names) {
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names);
}

function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const engine = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(installed) || !existsSync(engine)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function installDependencies() {
  if (isInstalled()) return;
  try {
    run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  } catch {
    fail('npm ci did not finish. Check the connection to your npm registry, then run the command again.');
  }
}

/** Whether Playwright has a browser of its own. */
async function hasPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

async function installBrowser() {
  if (systemBrowsers.some((file) => existsSync(file)) || (await hasPlaywrightBrowser())) return;
  try {
    if (isDebianRoot) {
      installPackages('chromium');
    } else {
      run('npx', 'playwright', 'install', 'chromium');
    }
  } catch {
    fail('no browser for the tests. Install Chromium or Chrome, or run "npx playwright install chromium".');
  }
}

/** In CI the nginx configuration is tested too; elsewhere those tests say what they lack and are skipped. */
function installServer() {
  if (!process.env.CI || !isDebianRoot || existsSync('/usr/sbin/nginx')) return;
  try {
    installPackages('nginx-light');
  } catch {
    fail('nginx-light could not be installed. Install nginx, or run the tests without CI set.');
  }
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`found Node ${process.versions.node}; Node 20 or newer is needed.`);
installDependencies();
if (process.argv.includes('--tests')) {
  await installBrowser();
  installServer();
}
