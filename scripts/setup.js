// Installs what is missing before any other command: dependencies, for tests a browser, for labs their software.
// Plain JavaScript without imports from packages: it runs on a fresh machine, on Node 20 and newer.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemBrowsers } from './browser.js';
import { canInstall, installPackages } from './packages.js';
import { software, tools } from './software.js';

const root = join(import.meta.dirname, '..');

/** Ends the set-up with one sentence that says what to do. */
function fail(sentence) {
  console.error(`Set-up failed: ${sentence}`);
  process.exit(1);
}

function run(command, ...args) {
  console.log(`Set-up: ${[command, ...args].join(' ')}`);
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
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
    if (canInstall) {
      installPackages(['chromium']);
    } else {
      run('npx', 'playwright', 'install', 'chromium');
    }
  } catch {
    fail('no browser for the tests. Install Chromium or Chrome, or run "npx playwright install chromium".');
  }
}

/** Installs the real software that labs run, or says what is missing: labs without theirs are skipped by name. */
function installSoftware() {
  if (process.platform !== 'linux') return;
  const missing = Object.values({ ...software, ...tools }).filter(({ program }) => !existsSync(program));
  const names = [...new Set(missing.map((each) => each.package))];
  if (names.length === 0) return;
  if (!canInstall) {
    console.log(`Set-up: labs need more software. As root on Debian: apt-get install ${names.join(' ')}`);
    return;
  }
  try {
    installPackages(names);
  } catch {
    fail(`software for the labs could not be installed. Run: apt-get install ${names.join(' ')}`);
  }
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`found Node ${process.versions.node}; Node 20 or newer is needed.`);
installDependencies();
if (process.argv.includes('--tests')) await installBrowser();
if (process.argv.includes('--tests') || process.argv.includes('--labs')) installSoftware();
