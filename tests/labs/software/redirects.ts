/** Sites that redirect in a circle, and clients that reach them by their public names. */
import type { Bench } from '../runner/bench.ts';
import { configureCurl } from './curl.ts';
import { startNginx } from './nginx.ts';

/** Lets curl reach these names and ports, as `name:port`, at ports of this machine, and trust the lab's root. */
export const reach = (bench: Bench, ports: Readonly<Record<string, number>>) =>
  configureCurl(
    bench,
    `cacert = "${bench.tls('good').root}"`,
    ...Object.entries(ports).map(([at, port]) => `connect-to = "${at}:127.0.0.1:${port}"`),
  );

/** Returns the lines that give a server the good certificate. */
export function certificateOf(bench: Bench): string {
  const { chain, key } = bench.tls('good');
  return `ssl_certificate ${chain};\n    ssl_certificate_key ${key};`;
}

/** The request of a visitor: curl follows each redirect. */
export const visit = (bench: Bench, url: string) => bench.curl(url, ['-L', '-o', '/dev/null']);

/** Starts nginx that ends TLS and passes plain HTTP on, to itself on another port. */
export async function startBehindProxy(bench: Bench, behind: string) {
  const port = await bench.port();
  const parts = (server: string, ...more: readonly string[]) => ({
    http: `server {\n    listen 127.0.0.1:${port};\n    ${server}\n    location / { return 200 'ok\\n'; }\n  }`,
    listen: 'ssl',
    server: `${certificateOf(bench)}
    location / {
      proxy_pass http://127.0.0.1:${port};
      proxy_set_header Host $http_host;
      ${more.join('\n      ')}
    }`,
  });
  return { parts, nginx: await startNginx(bench, parts(behind)) };
}
