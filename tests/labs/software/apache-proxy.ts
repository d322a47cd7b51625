/** Apache as a proxy in front of an application. */
import type { TlsOptions } from 'node:tls';
import type { Bench } from '../runner/bench.ts';
import { answers, type Mode } from '../runner/fault-modes.ts';
import type { FaultServer } from '../runner/fault-server.ts';
import type { Check } from '../runner/lab.ts';
import { startApache, type ApacheParts } from './apache-httpd.ts';

/** Returns the parts that pass everything on to a URL, with parameters of `ProxyPass` and more directives. */
export const passTo = (url: string, parameters = '', ...more: string[]): ApacheParts => ({
  modules: ['proxy', ...(url.includes('fcgi:') ? ['proxy_fcgi'] : ['proxy_http', 'ssl', 'env'])],
  server: [
    ...(url.startsWith('https') ? ['SSLProxyEngine on'] : []),
    `ProxyPass "/" "${url}" ${parameters}`,
    ...more,
  ].join('\n'),
});

/** Returns the parts that pass everything on to a balancer with a member and more directives of its own. */
export const balance = (member: string, directive = '', ...more: string[]): ApacheParts => ({
  modules: ['proxy', 'proxy_http', 'proxy_hcheck', 'proxy_balancer', 'slotmem_shm', 'lbmethod_byrequests'],
  server: [
    '<Proxy "balancer://app">',
    `BalancerMember ${member}`,
    directive,
    '</Proxy>',
    'ProxyPass "/" "balancer://app/"',
    ...more,
  ].join('\n'),
});

/** Returns a `given`: Apache in front of an application that treats requests in a mode. */
export const inFrontOf =
  (mode: Mode | 'refuses', parameters = '', ...more: string[]) =>
  async (bench: Bench) => {
    const app = await bench.faultServer(mode);
    const apache = await startApache(bench, passTo(`http://${app.address}/`, parameters, ...more));
    return { app, apache };
  };

/** Starts Apache in front of an application that speaks TLS. */
export async function beforeTls(bench: Bench, tls: TlsOptions, ...more: string[]) {
  const app = await bench.faultServer(answers(), undefined, tls);
  const apache = await startApache(bench, passTo(`https://localhost:${app.port}/`, '', ...more));
  return { app, apache, root: bench.tls('good').root };
}

/** Asks the application without Apache in between. */
export const checkApp = (shows: RegExp, options = '-sS -o /dev/null'): Check<{ app: FaultServer }> => ({
  run: `curl ${options} http://<app-address>:<app-port>/`,
  fill: ({ app }) => ({ '<app-address>': '127.0.0.1', '<app-port>': app.port }),
  shows,
});

/** Asks the application with TLS, without Apache in between. */
export const checkTls = (shows: RegExp): Check<{ app: { port: number }; root: string }> => ({
  run: 'curl -sS -o /dev/null --tlsv1.2 --cacert <root-certificate> https://<app-name>:<app-port>/',
  fill: ({ app, root }) => ({
    '<root-certificate>': root,
    '<app-name>': 'localhost',
    '<app-port>': app.port,
  }),
  shows,
});
