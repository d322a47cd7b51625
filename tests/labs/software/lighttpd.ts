/** lighttpd in the foreground, with everything it writes in the lab's folder. */
import type { Bench } from '../runner/bench.ts';
import type { Mode } from '../runner/fault-modes.ts';
import type { Service } from '../runner/service.ts';

export interface Lighttpd {
  url: string;
  port: number;
  service: Service;
  errorLog: string;
  /** Puts other lines in the place of those that are there, and restarts lighttpd. */
  configure: (lines: string) => Promise<void>;
}

/** Returns the text of a whole lighttpd.conf for a lab. */
export function lighttpdConfiguration(bench: Bench, port: number, lines: string): string {
  // lighttpd writes them as the user "nobody".
  const logs = bench.makeFolder('logs', 0o777);
  return `
server.modules = ("mod_access", "mod_accesslog", "mod_proxy", "mod_fastcgi")
server.bind = "127.0.0.1"
server.port = ${port}
server.username = "nobody"
server.document-root = "${bench.makeFolder('www')}"
server.errorlog = "${logs}/error.log"
accesslog.filename = "${logs}/access.log"
index-file.names = ("index.html")
${lines}
`;
}

/** Returns lighttpd with these lines in its configuration, not started. */
export async function planLighttpd(bench: Bench, lines: string): Promise<Lighttpd> {
  const port = await bench.port();
  const write = (next: string) => bench.write('lighttpd.conf', lighttpdConfiguration(bench, port, next));
  bench.write('www/index.html', 'ok\n');
  const errorLog = bench.path('logs/error.log');
  const service = bench.plan({
    name: 'lighttpd',
    product: 'lighttpd',
    command: 'lighttpd',
    args: ['-D', '-f', write(lines)],
    ready: { port },
    logs: { 'error-log': errorLog, 'access-log': bench.path('logs/access.log') },
    stopSignal: 'SIGTERM',
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    service,
    errorLog,
    configure: async (next) => {
      write(next);
      await service.restart();
    },
  };
}

/** Starts lighttpd with these lines in its configuration. */
export async function startLighttpd(bench: Bench, lines: string): Promise<Lighttpd> {
  const lighttpd = await planLighttpd(bench, lines);
  await lighttpd.service.start();
  return lighttpd;
}

const passOn = (host: string, more: readonly string[]) =>
  `proxy.server = ("" => ((${[host, '"disable-time" => 1', ...more].join(', ')})))`;

/** Returns the lines that pass everything on to a port, and try it again a second after it failed. */
export const passTo = ({ port }: { port: number }, ...more: string[]) =>
  passOn(`"host" => "127.0.0.1", "port" => ${port}`, more);

/** Returns the same for a Unix socket. */
export const passToSocket = ({ path }: { path: string }) => passOn(`"socket" => "${path}"`, []);

/** Starts an application that treats requests in a mode, and lighttpd before it. */
export async function startWithApp(bench: Bench, mode: Mode | 'refuses', ...more: string[]) {
  const app = await bench.faultServer(mode);
  return { app, lighttpd: await startLighttpd(bench, passTo(app, ...more)) };
}

/** The request that most labs send. */
export const ask = <Given extends { lighttpd: Lighttpd }>({ lighttpd }: Given, bench: Bench) =>
  bench.curl(lighttpd.url);

/** The application in commands. */
export const fillApp = ({ app }: { app: { address: string } }) => ({ '<app>': app.address });

/** The error log in commands. */
export const fillLog = ({ lighttpd }: { lighttpd: Lighttpd }) => ({
  '/var/log/lighttpd/error.log': lighttpd.errorLog,
});
