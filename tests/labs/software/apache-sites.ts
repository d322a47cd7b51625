/** Two Apache sites on one address whose TLS settings differ, and a proxy before them. */
import type { Bench } from '../runner/bench.ts';
import { guideCheck } from '../runner/guide.ts';
import { startApache } from './apache-httpd.ts';
import { configureCurl } from './curl.ts';
import { passTo, startNginx } from './nginx.ts';

/** Host that the requests ask for. */
export const asked = 'app.example.com';

/** Its neighbour, which is the first one of the address. */
export const neighbour = 'www.example.com';

/** Lines of TLS that differ, the neighbour's first. */
const different = ['SSLProtocol +TLSv1.2 +TLSv1.3', 'SSLProtocol TLSv1.2'] as const;

/** Starts both sites, and returns how their lines of TLS are set. */
export async function startTwoSites(bench: Bench) {
  const [port, { chain, key }] = [await bench.port(), bench.tls('good')];
  const siteOf = (name: string, protocol: string) => `<VirtualHost *:${port}>
ServerName ${name}
SSLEngine on
${protocol}
SSLCertificateFile ${chain}
SSLCertificateKeyFile ${key}
</VirtualHost>`;
  const partsOf = (first: string, second: string, ...more: string[]) => ({
    modules: ['ssl'],
    server: [`Listen 127.0.0.1:${port}`, ...more, siteOf(neighbour, first), siteOf(asked, second)].join('\n'),
  });
  const apache = await startApache(bench, partsOf(...different));
  return {
    apache,
    port,
    setProtocols: (first: string, second: string) => apache.configure(partsOf(first, second)),
    /** Keeps the lines that differ, and adds one outside of the sites. */
    setPolicy: (line: string) => apache.configure(partsOf(...different, line)),
  };
}

type Sites = Awaited<ReturnType<typeof startTwoSites>>;

/** The story of a client that asks for one host over the connection of its neighbour; a lab adds how it is mended. */
export const askOverNeighbour = {
  async given(bench: Bench) {
    const sites = await startTwoSites(bench);
    configureCurl(bench, ...[asked, neighbour].map((name) => `resolve = "${name}:${sites.port}:127.0.0.1"`));
    return sites;
  },
  when: ({ port }: Sites, bench: Bench) =>
    bench.curl(`https://${neighbour}:${port}/`, ['-k', '-H', `Host: ${asked}`]),
  then: {
    status: 421,
    prints: ['apache-httpd/misdirected-request', 'apache-httpd/misdirected-request-page'] as const,
  },
  check: {
    run: guideCheck('421-misdirected-request/index', 'hosts-with-different-settings'),
    fill: ({ port }: Sites) => ({
      '<host>': asked,
      '<other-host>': neighbour,
      'https://$name/': `https://$name:${port}/`,
    }),
    shows: /^app\.example\.com 200\nwww\.example\.com 421$/m,
  },
  gone: { status: 200 },
};

/**
 * Starts both sites and nginx before them, and returns how nginx is told to pass on.
 * @param lines what nginx says in its TLS handshake
 */
export async function startBehindProxy(bench: Bench, ...lines: string[]) {
  const { apache, port } = await startTwoSites(bench);
  const pass = (...directives: string[]) => ({ server: passTo(`https://127.0.0.1:${port}`, ...directives) });
  const nginx = await startNginx(bench, pass('proxy_set_header Host $host;', ...lines));
  return { apache, nginx, pass };
}
