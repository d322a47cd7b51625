/** `openssl verify` and `openssl s_client`, and the files and servers that they look at. */
import { appendFileSync, copyFileSync } from 'node:fs';
import type { TlsOptions } from 'node:tls';
import type { Bench } from '../runner/bench.ts';
import type { CertificateName } from '../runner/certificates.ts';
import { answers } from '../runner/fault-modes.ts';
import type { FaultServer } from '../runner/fault-server.ts';
import { guideCheck } from '../runner/guide.ts';
import { originTls } from './curl.ts';
import { useCertificate } from './tls.ts';

/** Files of a certificate that is verified, as a deployment holds them. */
export interface Deployed {
  /** The certificate. */
  certificate: string;
  /** Its intermediate, and whatever else is sent with it. */
  chain: string;
  /** Roots that are trusted. */
  trusted: string;
}

/** Installs the certificate of this kind, with the right chain and the right root. */
export function deploy(bench: Bench, name: CertificateName): Deployed {
  const files = { certificate: 'server.pem', chain: 'chain.pem', trusted: 'ca.pem' };
  const { certificate, intermediate, root } = bench.tls(name);
  copyFileSync(certificate, bench.path(files.certificate));
  copyFileSync(intermediate, bench.path(files.chain));
  copyFileSync(root, bench.path(files.trusted));
  return files;
}

/** Puts a file in the place of one that is deployed. */
export const install = (bench: Bench, file: string, name: string) => copyFileSync(file, bench.path(name));

/** Adds a certificate to a file that is deployed. */
export const add = (bench: Bench, text: string, name: string) => appendFileSync(bench.path(name), text);

/** Verifies the certificate that is deployed. */
export const verify =
  (...options: readonly string[]) =>
  ({ certificate, chain, trusted }: Deployed, bench: Bench) =>
    bench.exec('openssl', ['verify', '-CAfile', trusted, '-untrusted', chain, ...options, certificate]);

/** Starts a server that speaks TLS. */
export const startTlsApp = (getTls: (bench: Bench) => TlsOptions) => async (bench: Bench) => ({
  app: await bench.faultServer(answers(), undefined, getTls(bench)),
  root: bench.tls('good').root,
});

/** The same with a certificate of this kind. */
export const startWithCertificate = (name: CertificateName) =>
  startTlsApp((bench) => useCertificate(bench.tls(name)));

/** Starts s_server, which accepts no client without a certificate that the root of the good ones signed. */
export async function startVerifyingServer(bench: Bench, ...options: readonly string[]) {
  const port = await bench.port();
  const { chain, key, root } = bench.tls('good');
  await bench.start({
    name: 's_server',
    product: 'linux',
    command: 'openssl',
    // With TLS 1.3 the refusal comes after the handshake, when the client writes or reads.
    args: [
      ...['s_server', '-www', '-tls1_2', '-accept', String(port), '-cert', chain, '-cert_chain', chain],
      ...['-key', key, '-CAfile', root, '-Verify', '2', '-verify_return_error', ...options],
    ],
    ready: { port },
    logs: {},
  });
  return { app: { port }, root };
}

/** Installs a client's certificate with its chain, client.pem, and its key, client.key. */
export function bringCertificate(bench: Bench, name: 'client' | 'other-client'): void {
  copyFileSync(bench.tls(name).chain, bench.path('client.pem'));
  copyFileSync(bench.tls(name).key, bench.path('client.key'));
}

/** Where s_client connects to, and the root that it trusts. */
export interface WithTlsApp {
  app: Pick<FaultServer, 'port'>;
  root: string;
}

/** Connects as the guide for certificates does, and trusts the root beside. */
export function connect({ app, root }: WithTlsApp, bench: Bench) {
  const command = guideCheck(originTls.guide, originTls.cause)
    .replace('<origin-ip>:443', `127.0.0.1:${app.port}`)
    .replaceAll('<origin-name>', 'localhost')
    .replace('</dev/null', `-CAfile ${root} </dev/null`);
  return bench.run(command);
}
