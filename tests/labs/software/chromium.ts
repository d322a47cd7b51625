/** Chromium: one browser for all labs of a process, each of which opens a page of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { chromium, type Browser } from '@playwright/test';
import { software } from '../../../scripts/software.js';
import type { Bench } from '../runner/bench.ts';
import { answers, type Mode } from '../runner/fault-modes.ts';
import type { FaultServer } from '../runner/fault-server.ts';
import type { Check } from '../runner/lab.ts';
import type { Network } from '../runner/network.ts';
import { marker } from '../runner/process.ts';
import type { Sight } from '../runner/sight.ts';
import { openPage } from './chromium-page.ts';
import { useCertificate } from './tls.ts';

const quiet = [
  ...['--no-sandbox', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Chromium asks no name server of the machine. */
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Makes a home in which Chromium trusts the root that signed the good certificates. */
function makeHome(bench: Bench): string {
  const home = mkdtempSync(join(bench.runFolder, 'chromium-'));
  const database = join(home, '.pki/nssdb');
  mkdirSync(database, { recursive: true });
  const certutil = (...args: string[]) => execFileSync('certutil', [...args, '-d', `sql:${database}`]);
  certutil('-N', '--empty-password');
  certutil('-A', '-n', 'Lab root', '-t', 'C,,', '-i', bench.tls('good').root);
  return home;
}

const launch = (env: Record<string, string>, executablePath: string, ...args: string[]) =>
  chromium.launch({ executablePath, env, args: [...quiet, ...args] });

let shared: Promise<Browser> | undefined;

/** Returns the browser of this process; Playwright ends it when the process ends. */
function getBrowser(bench: Bench): Promise<Browser> {
  const env = () => ({ ...bench.env, HOME: makeHome(bench), [marker]: bench.runFolder });
  return (shared ??= launch(env(), software.chromium.program, offline));
}

/** Returns a browser inside a private network, which is closed with the bench. */
export async function startBrowserInside(bench: Bench, inside: Network): Promise<Browser> {
  const enter = `#!/bin/sh\nexec ${inside.enter.join(' ')} ${software.chromium.program} "$@"\n`;
  const browser = await launch(bench.env, bench.write('bin/chromium-inside', enter, 0o755));
  bench.finally(() => browser.close());
  return browser;
}

/** Opens an address in a fresh profile, through a proxy if one is named. */
export async function browse(
  bench: Bench,
  url: string,
  options: { proxy?: string; browser?: Browser } = {},
): Promise<Sight> {
  const browser = options.browser ?? (await getBrowser(bench));
  const proxy =
    options.proxy === undefined ? {} : { proxy: { server: options.proxy, bypass: '<-loopback>' } };
  const context = await browser.newContext(proxy);
  try {
    return await openPage(await context.newPage(), url);
  } finally {
    await context.close();
  }
}

interface WithApp {
  app: FaultServer;
}

interface WithPort {
  app: { port: number };
}

/** Returns the step that starts a server in a mode. */
export const startApp = (mode: Mode | 'refuses') => async (bench: Bench) => ({
  app: await bench.faultServer(mode),
});

/** Opens the server's first page. */
export const ask = ({ app }: WithPort, bench: Bench) => browse(bench, `http://127.0.0.1:${app.port}/`);

/** The same over TLS, by the name that is in the good certificate. */
export const askTls = ({ app }: WithPort, bench: Bench) => browse(bench, `https://localhost:${app.port}/`);

/** Lets the server answer properly from now on. */
export const mend = ({ app }: WithApp) => app.be(answers());

const fillPort = ({ app }: WithPort) => ({ '<port>': app.port });

/** Fetches the page without a browser, and shows what curl says of it. */
export const fetch = (shows: RegExp): Check<WithPort> => ({
  run: 'curl -sS --compressed -o /dev/null http://127.0.0.1:<port>/',
  fill: fillPort,
  shows,
});

/** Shows status and length of the answer. */
export const fetchStatus = (shows: RegExp): Check<WithPort> => ({
  run: 'curl -s -o /dev/null -w "%{http_code} %{size_download}\\n" http://127.0.0.1:<port>/',
  fill: fillPort,
  shows,
});

/** Starts a server that speaks TLS. */
export const startTlsApp = (getTls: (bench: Bench) => TlsOptions) => async (bench: Bench) => ({
  app: await bench.faultServer(answers(), undefined, getTls(bench)),
});

/** Reads the certificates that the server sends. */
export const readCertificate = (command: string, shows: RegExp): Check<WithPort> => ({
  run: `openssl s_client -connect localhost:<port> -showcerts </dev/null 2>/dev/null | ${command}`,
  fill: fillPort,
  shows,
});

/** Lets the server present the good certificate with its chain. */
export const replaceCertificate = ({ app }: WithApp, bench: Bench) =>
  app.present(useCertificate(bench.tls('good')));
