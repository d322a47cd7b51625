/** Clients that ask nginx in a way that it refuses, and the answers nginx itself gives. */
import { readFileSync } from 'node:fs';
import type { Bench } from '../runner/bench.ts';
import type { Sight } from '../runner/sight.ts';
import { startNginx, type Nginx, type NginxParts } from './nginx.ts';

/** The server part that answers by itself. */
export const answer = "location / { return 200 'ok\\n'; }";

/** Starts nginx with these directives in its server, before a location that answers. */
export const startAnswering = (bench: Bench, directives = '', parts: NginxParts = {}): Promise<Nginx> =>
  startNginx(bench, { ...parts, server: `${directives}\n    ${answer}` });

/** Makes nginx read other directives in the place of those. */
export const setDirectives = ({ configure }: Nginx, directives: string, parts: NginxParts = {}) =>
  configure({ ...parts, server: `${directives}\n    ${answer}` });

/** Starts nginx with the files of the folder www. */
export function startWithFiles(bench: Bench, directives = '', parts: NginxParts = {}): Promise<Nginx> {
  bench.makeFolder('www');
  return startNginx(bench, { ...parts, server: `root www;\n    ${directives}` });
}

/** Asks with curl, whose own settings are in a file that a lab can change. */
export const askAs = (bench: Bench, url: string, ...args: string[]): Promise<Sight> =>
  bench.curl(url, ['-K', bench.path('client.conf'), ...args]);

/** Writes the file of curl's settings. */
export const setClient = (bench: Bench, ...lines: string[]): string =>
  bench.write('client.conf', `${lines.join('\n')}\n`);

/** Sends a request in two parts, two seconds apart; exit code 0 if the answer's status is 200. */
export const askSlowly = (bench: Bench, port: number, first: string, rest: string): Promise<Sight> =>
  bench.run(`trap '' PIPE
exec 3<>/dev/tcp/127.0.0.1/${port}
printf '${first}' >&3
sleep 2
printf '${rest}' >&3 2>/dev/null
timeout 5 cat <&3 | grep -q '^HTTP/1.1 200'`);

/** Puts a certificate into the client's file, and returns the settings of curl that present it. */
export const useClientCertificate = (bench: Bench, name: 'client' | 'other-client'): string[] => {
  const { chain, key } = bench.tls(name);
  return [`cert = "${bench.write('client.pem', readFileSync(chain, 'utf8'))}"`, `key = "${key}"`];
};

/** Starts nginx with a certificate of its own, asking clients for one of theirs. */
export async function startAskingForCertificate(bench: Bench): Promise<Nginx> {
  const { chain, key, root } = bench.tls('good');
  return startAnswering(
    bench,
    `ssl_certificate ${chain}; ssl_certificate_key ${key};
    ssl_client_certificate ${root}; ssl_verify_depth 2; ssl_verify_client on;`,
    { listen: 'ssl' },
  );
}
