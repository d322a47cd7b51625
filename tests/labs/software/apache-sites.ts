/** Two Apache sites on one address whose TLS settings differ, and proxies before them. */
import type { Bench } from '../runner/bench.ts';
import { startApache } from './apache-httpd.ts';

/** Host that the requests ask for. */
export const asked = 'app.example.com';

/** Its neighbour, which is the first one of the address. */
export const neighbour = 'www.example.com';

/** Starts both sites with their own lines of TLS, the neighbour's first, and returns how others are set. */
export async function startTwoSites(bench: Bench, ...protocols: readonly [string, string]) {
  const [port, { chain, key }] = [await bench.port(), bench.tls('good')];
  const siteOf = (name: string, protocol: string) => `<VirtualHost *:${port}>
ServerName ${name}
SSLEngine on
${protocol}
SSLCertificateFile ${chain}
SSLCertificateKeyFile ${key}
</VirtualHost>`;
  const partsOf = (first: string, second: string) => ({
    modules: ['ssl'],
    server: [`Listen 127.0.0.1:${port}`, siteOf(neighbour, first), siteOf(asked, second)].join('\n'),
  });
  const apache = await startApache(bench, partsOf(...protocols));
  return {
    apache,
    port,
    setProtocols: (first: string, second: string) => apache.configure(partsOf(first, second)),
  };
}

/** Settings that differ. */
export const different = ['SSLProtocol +TLSv1.2 +TLSv1.3', 'SSLProtocol TLSv1.2'] as const;
