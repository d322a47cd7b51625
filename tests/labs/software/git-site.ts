/** A repository that nginx serves as files, over TLS that is set up as a lab says. */
import type { Bench } from '../runner/bench.ts';
import type { CertificateName } from '../runner/certificates.ts';
import { startNginx, type NginxParts } from './nginx.ts';

const makeRepository = `git init -q -b main work && cd work && git config user.name Lab && git config user.email lab@example.com
echo a > a && git add a && git commit -q -m a && git clone -q --bare . ../repository.git
cd ../repository.git && git update-server-info`;

/** Returns the parts of a site that serves the repository with this certificate. */
export function repositoryWith(bench: Bench, name: CertificateName, ...more: readonly string[]): NginxParts {
  const { chain, key } = bench.tls(name);
  const certificate = [`ssl_certificate ${chain};`, `ssl_certificate_key ${key};`];
  return { listen: 'ssl', server: [`root ${bench.folder};`, ...certificate, ...more].join('\n    ') };
}

/** Returns the parts of a site that serves the repository without TLS. */
export const repositoryWithoutTls = (bench: Bench): NginxParts => ({ server: `root ${bench.folder};` });

/** Makes the repository, serves it, and lets git trust the root of the good certificates. */
export async function startRepository(bench: Bench, parts: NginxParts) {
  const trust = `git config --global http.sslCAInfo ${bench.tls('good').root}`;
  const { code, seen } = await bench.run(`${trust}\n${makeRepository}`);
  if (code !== 0) throw new Error(`the repository was not made: ${seen.terminal ?? ''}`);
  return { app: await startNginx(bench, parts) };
}

/** Asks what the remote has, by its name. */
export const askRepository = ({ app }: { app: { port: number } }, bench: Bench) =>
  bench.exec('git', ['ls-remote', `https://localhost:${app.port}/repository.git`]);
