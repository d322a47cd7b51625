/** TLS on both sides of HAProxy. */
import { readFileSync } from 'node:fs';
import type { TlsOptions } from 'node:tls';
import type { Bench } from '../runner/bench.ts';
import type { CertificateName } from '../runner/certificates.ts';
import type { Mode } from '../runner/fault-modes.ts';
import { guideSnippet } from '../runner/guide.ts';
import { noRetries } from './haproxy.ts';
import { useCertificate } from './tls.ts';

/** Starts a server that speaks TLS with a certificate of this kind. */
export async function serveTls(
  bench: Bench,
  name: CertificateName,
  mode: Mode,
  port?: number,
  options: TlsOptions = {},
) {
  const files = bench.tls(name);
  const listen = port === undefined ? undefined : { port };
  const ca = readFileSync(files.root);
  return bench.faultServer(mode, listen, { ...useCertificate(files), ca, ...options });
}

/** Returns the parameters of a server whose certificate is verified. */
export const verify = (bench: Bench) =>
  `ssl verify required ca-file ${bench.tls('good').root} verifyhost localhost`;

/** Writes certificate, chain and key into one file, as HAProxy and curl read them, and returns its path. */
export function writePem(bench: Bench, name: CertificateName, file = `${name}.pem`): string {
  const { chain, key } = bench.tls(name);
  return bench.write(file, readFileSync(chain, 'utf8') + readFileSync(key, 'utf8'));
}

/** A frontend whose log format says why a connection to a server failed, as the 502 guide prints it. */
export const logReason = () => ({
  ...noRetries,
  frontend: `default_backend be\n${guideSnippet('502-bad-gateway/haproxy', 'log-the-reason').replace('frontend www\n', '')}`,
});
