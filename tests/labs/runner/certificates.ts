/**
 * Certificates for labs, good and bad, made once for each run with OpenSSL.
 * A root signs an intermediate, which signs the servers' certificates; "other" is a root that nobody knows.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of certificates; `good` is for localhost and 127.0.0.1. */
export const certificates = {
  good: { issuer: 'intermediate', names: 'DNS:localhost,DNS:app.example.com,IP:127.0.0.1' },
  expired: { issuer: 'intermediate', names: 'DNS:localhost,IP:127.0.0.1', from: '20240101', to: '20250101' },
  future: { issuer: 'intermediate', names: 'DNS:localhost,IP:127.0.0.1', from: '20400101', to: '20410101' },
  'wrong-name': { issuer: 'intermediate', names: 'DNS:other.example.com' },
  'unknown-issuer': { issuer: 'other', names: 'DNS:localhost,IP:127.0.0.1' },
  'self-signed': { issuer: 'self-signed', names: 'DNS:localhost,DNS:app.example.com,IP:127.0.0.1' },
  client: { issuer: 'intermediate', names: 'DNS:client.example.com' },
  'other-client': { issuer: 'other', names: 'DNS:client.example.com' },
} as const;

export type CertificateName = keyof typeof certificates;

export interface TlsFiles {
  key: string;
  /** The certificate alone. */
  certificate: string;
  /** The certificate and its intermediate. */
  chain: string;
  /** The root that a client has to know. */
  root: string;
  intermediate: string;
  /** Root of the certificates that nobody should know. */
  otherRoot: string;
}

const folderOf = (run: string) => join(run, 'certificates');

/** Returns the files of a certificate, by their paths. */
export function findTlsFiles(run: string, name: CertificateName): TlsFiles {
  const file = (part: string) => join(folderOf(run), part);
  return {
    key: file(`${name}.key`),
    certificate: file(`${name}.pem`),
    chain: file(`${name}.chain.pem`),
    root: file('root.pem'),
    intermediate: file('intermediate.pem'),
    otherRoot: file('other.pem'),
  };
}

const configuration = `[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[ca]
default_ca = lab
[lab]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
`;

/** Makes every certificate in the run's folder; takes about a second. */
export function makeCertificates(run: string): void {
  const folder = folderOf(run);
  mkdirSync(folder, { recursive: true });
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text, { mode: 0o644 });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const years = ['-startdate', '20260101000000Z', '-enddate', '20451231000000Z'];
  write('openssl.cnf', configuration);
  write('index.txt', '');
  write('index.txt.attr', 'unique_subject = no\n');

  const sign = (name: string, issuer: string, dates: string[], extensions: string[]) => {
    const by = issuer === name ? ['-selfsign'] : ['-cert', `${issuer}.pem`];
    const base = ['ca', '-batch', '-notext', '-config', 'openssl.cnf', '-keyfile', `${issuer}.key`];
    openssl(...base, ...by, '-in', `${name}.csr`, '-out', `${name}.pem`, ...dates, ...extensions);
  };
  const request = (name: string, subject: string) =>
    openssl(
      'req',
      '-new',
      '-config',
      'openssl.cnf',
      '-subj',
      subject,
      ...key,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
    );

  for (const [name, issuer] of [
    ['root', 'root'],
    ['other', 'other'],
    ['intermediate', 'root'],
  ] as const) {
    request(name, `/CN=Lab ${name} CA`);
    sign(name, issuer, years, ['-extensions', 'authority']);
  }
  for (const [name, plan] of Object.entries(certificates)) {
    request(name, `/CN=${name === 'self-signed' ? 'localhost' : name}`);
    write(`${name}.ext`, `subjectAltName = ${plan.names}\nsubjectKeyIdentifier = hash\n`);
    const dates =
      'from' in plan ? ['-startdate', `${plan.from}000000Z`, '-enddate', `${plan.to}000000Z`] : years;
    sign(name, plan.issuer, dates, ['-extfile', `${name}.ext`]);
    const intermediate =
      plan.issuer === 'intermediate' ? readFileSync(join(folder, 'intermediate.pem'), 'utf8') : '';
    write(`${name}.chain.pem`, readFileSync(join(folder, `${name}.pem`), 'utf8') + intermediate);
  }
  execFileSync('bash', ['-c', 'chmod 644 *.key'], { cwd: folder });
}
