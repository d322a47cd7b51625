/** What curl asks, what it is told in its configuration file, and how the guides look at the server behind an error. */
import { readFileSync } from 'node:fs';
import type { TlsOptions } from 'node:tls';
import type { Bench } from '../runner/bench.ts';
import type { CertificateName } from '../runner/certificates.ts';
import { answers, type Mode } from '../runner/fault-modes.ts';
import type { FaultServer } from '../runner/fault-server.ts';
import { guideCheck, guideCommand } from '../runner/guide.ts';
import type { Check } from '../runner/lab.ts';
import { server, planNode } from './nodejs.ts';
import { runInside } from './private-networks.ts';
import { useCertificate } from './tls.ts';

const guide = '502-bad-gateway/cloud-load-balancers-cdns';

interface WithApp {
  app: FaultServer;
}

interface WithPort {
  app: { port: number };
}

/** Writes curl's configuration file, which every curl of the lab reads. */
export const configureCurl = (bench: Bench, ...lines: readonly string[]) =>
  bench.write('.curlrc', `${lines.join('\n')}\n`);

/** Returns the step that starts a server in a mode. */
export const startApp = (mode: Mode | 'refuses') => async (bench: Bench) => ({
  app: await bench.faultServer(mode),
});

/** The request that most labs send; what came of the answer does not stand before the message. */
export const ask = ({ app }: WithApp, bench: Bench) =>
  bench.curl(`http://${app.address}/`, ['-o', '/dev/null']);

/** Lets the server answer properly from now on. */
export const mend = ({ app }: WithApp) => app.be(answers());

/** The cause and the fix of the guide for answers that a proxy can't use. */
export const invalidResponse = { guide, cause: 'invalid-response', fix: 'application-errors' };

/** Fetches the page as that guide does. */
export const fetchDirectly = (shows: RegExp): Check<WithApp> => ({
  run: guideCheck(guide, 'invalid-response'),
  fill: ({ app }) => ({ '<origin-ip>': '127.0.0.1', '<port>': app.port, '/<path>': '/' }),
  shows,
});

/** Starts a server that speaks TLS, and lets curl trust the root that signed the good certificates. */
export const startTlsApp = (getTls: (bench: Bench) => TlsOptions) => async (bench: Bench) => {
  configureCurl(bench, `cacert = ${bench.tls('good').root}`);
  return { app: await bench.faultServer(answers(), undefined, getTls(bench)) };
};

/** The same with a certificate of this kind. */
export const startWithCertificate = (name: CertificateName) =>
  startTlsApp((bench) => useCertificate(bench.tls(name)));

/** Returns the options that present the good certificate with its chain, the root included. */
export const useChainWithRoot = (bench: Bench): TlsOptions => {
  const { chain, key, root } = bench.tls('good');
  return { key: readFileSync(key), cert: readFileSync(chain, 'utf8') + readFileSync(root, 'utf8') };
};

/** Asks it by its name. */
export const askTls = ({ app }: WithPort, bench: Bench) => bench.curl(`https://localhost:${app.port}/`);

/** Lets the server present the good certificate with its chain. */
export const replaceCertificate = ({ app }: WithApp, bench: Bench) =>
  app.present(useCertificate(bench.tls('good')));

/** The cause and the fix of the guide for certificates that a client refuses. */
export const originTls = { guide, cause: 'tls-to-origin', fix: 'origin-tls' };

/** Reads the certificate that the server sends, as that guide does. */
export const readCertificate = (shows: RegExp, remains?: string): Check<WithPort> => ({
  run: guideCommand(guide, 'origin-tls'),
  fill: ({ app }) => ({
    '<origin-ip>:443': `127.0.0.1:${app.port}`,
    '<origin-name>': 'localhost',
    '</dev/null': '</dev/null 2>/dev/null',
  }),
  shows,
  ...(remains === undefined ? {} : { remains }),
});

/**
 * Starts a server on port 8080 of a private network.
 * @param setUp command that brings the fault into the network; nothing if empty
 */
export async function startInside(bench: Bench, setUp = '') {
  const network = await bench.network();
  if (setUp !== '') await runInside(bench, network, setUp);
  const app = planNode(bench, server, [8080, '0.0.0.0'], { prints: /listening/ }, { network });
  await app.start();
  return { network };
}
