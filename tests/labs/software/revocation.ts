/** Certificates that the authority of the labs has revoked, and the lists that say so. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bench } from '../runner/bench.ts';
import type { TlsFiles } from '../runner/certificates.ts';

/** Names of the revoked certificate's files, and the serial number that it has in every run. */
const leaked = { key: 'leaked.key', certificate: 'leaked.pem', chain: 'leaked.chain.pem', serial: 4097 };

const configuration = `[ca]
default_ca = lab
[lab]
database = index.txt
default_md = sha256
`;

/** What the authority remembers of the revoked certificate: expiry, day and reason, serial number, name. */
const revoked = `R\t451231000000Z\t260601000000Z,keyCompromise\t${leaked.serial.toString(16)}\tunknown\t/CN=localhost\n`;

/** How long a list is valid: for a month from now, or until some day in the past. */
const lifetimes = {
  fresh: ['-crldays', '30'],
  outdated: ['-crl_lastupdate', '20260101000000Z', '-crl_nextupdate', '20260201000000Z'],
} as const;

async function openssl(bench: Bench, args: readonly string[]): Promise<void> {
  const { code, seen } = await bench.exec('openssl', args);
  if (code !== 0) throw new Error(`openssl ${args[0] ?? ''}: ${seen.terminal ?? ''}`);
}

const authority = (bench: Bench) => {
  const { intermediate } = bench.tls('good');
  return { certificate: intermediate, key: join(dirname(intermediate), 'intermediate.key') };
};

/** Issues a certificate for localhost, whose key is then said to have leaked. */
export async function issueLeaked(bench: Bench): Promise<Pick<TlsFiles, 'key' | 'certificate' | 'chain'>> {
  const { certificate, key } = authority(bench);
  await openssl(bench, [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'],
    ...['-CA', certificate, '-CAkey', key, '-set_serial', String(leaked.serial), '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-addext', 'basicConstraints=CA:FALSE'],
    ...['-keyout', leaked.key, '-out', leaked.certificate],
  ]);
  const read = (file: string) => readFileSync(file, 'utf8');
  const chain = bench.write(leaked.chain, read(bench.path(leaked.certificate)) + read(certificate));
  return { key: bench.path(leaked.key), certificate: bench.path(leaked.certificate), chain };
}

/** Publishes the authority's list, crl.pem, in which the leaked certificate stands. */
export async function publishList(bench: Bench, lifetime: keyof typeof lifetimes = 'fresh'): Promise<string> {
  const { certificate, key } = authority(bench);
  bench.write('authority.cnf', configuration);
  bench.write('index.txt', revoked);
  await openssl(bench, [
    ...['ca', '-gencrl', '-config', 'authority.cnf', '-cert', certificate, '-keyfile', key],
    ...['-out', 'crl.pem', ...lifetimes[lifetime]],
  ]);
  return bench.path('crl.pem');
}

/** Looks for the certificate in the list. */
export const findInList = (certificate: string) =>
  `openssl crl -in crl.pem -noout -text | grep -A 1 "Serial Number: $(openssl x509 -noout -serial -in ${certificate} | cut -d= -f2)$"`;
