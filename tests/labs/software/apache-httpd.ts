/** Apache httpd in the foreground, with one child and everything it writes in the lab's folder. */
import type { Bench } from '../runner/bench.ts';
import type { Check } from '../runner/lab.ts';
import type { Service } from '../runner/service.ts';

/** Parts of the configuration that a lab sets. */
export interface ApacheParts {
  /** Modules besides the basic ones, without `mod_`. */
  modules?: readonly string[];
  /** Directives of the main server. */
  server?: string;
  /** Threads that answer; 8 unless told. */
  threads?: number;
}

export interface Apache {
  url: string;
  port: number;
  service: Service;
  errorLog: string;
  /** Path of the configuration. */
  configuration: string;
  /** Folder of the pages. */
  pages: string;
  /** Writes other parts for the next start. */
  write: (parts: ApacheParts) => string;
  /** Restarts it with other parts. */
  configure: (parts: ApacheParts) => Promise<void>;
}

/** Words before the command that run it somewhere else. */
type Enter = readonly string[];

const basic = ['mpm_event', 'authz_core', 'authz_host', 'dir', 'mime', 'alias'];

/** Returns the text of a whole configuration for a lab. */
export function apacheConfiguration(bench: Bench, port: number, parts: ApacheParts): string {
  const { modules = [], server = '', threads = 8 } = parts;
  return `ServerName localhost
ServerRoot ${bench.folder}
PidFile ${bench.path('apache.pid')}
DefaultRuntimeDir ${bench.folder}
Mutex file:${bench.folder} default
Listen 127.0.0.1:${port}
${[...basic, ...modules].map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /dev/null
StartServers 1
ServerLimit 1
ThreadsPerChild ${threads}
ThreadLimit ${threads}
MaxRequestWorkers ${threads}
MinSpareThreads 1
MaxSpareThreads ${threads}
<Directory "/">
AllowOverride None
</Directory>
ErrorLog ${bench.path('apache-error.log')}
LogLevel warn
DocumentRoot ${bench.path('www')}
${server}
`;
}

/** Returns the parts that speak TLS with a certificate. */
export const useTls = (certificate: string, key: string, ...more: string[]): ApacheParts => ({
  modules: ['ssl'],
  server: ['SSLEngine on', `SSLCertificateFile ${certificate}`, `SSLCertificateKeyFile ${key}`, ...more].join(
    '\n',
  ),
});

/** Returns the parts that serve the lab's pages, with directives for their folder. */
export const serve = (bench: Bench, directives: string, ...modules: string[]): ApacheParts => ({
  modules,
  server: `<Directory "${bench.path('www')}">\n${directives}\n</Directory>`,
});

/** Starts Apache with pages that have an .htaccess. */
export async function withHtaccess(bench: Bench, text: string, allowed: string, ...modules: string[]) {
  const apache = await startApache(bench, serve(bench, `AllowOverride ${allowed}`, ...modules));
  bench.write('www/.htaccess', text);
  return { apache };
}

/** Starts Apache with a CGI script as its start page. */
export async function withScript(bench: Bench, text: string, mode = 0o755, module = 'cgid') {
  const script = bench.write('cgi/app.cgi', text, mode);
  const server = `ScriptAlias "/" "${script}/"`;
  return { apache: await startApache(bench, { modules: [module], server }), script };
}

/** Returns Apache that is not started. */
export async function planApache(bench: Bench, parts: ApacheParts, enter: Enter = []): Promise<Apache> {
  const port = await bench.port();
  const pages = bench.makeFolder('www');
  bench.write('www/index.html', 'ok\n');
  const write = (next: ApacheParts) => bench.write('apache.conf', apacheConfiguration(bench, port, next));
  const configuration = write(parts);
  const errorLog = bench.path('apache-error.log');
  const [command = '', ...args] = [...enter, 'apache2', '-f', configuration, '-DFOREGROUND'];
  const service = bench.plan({
    name: 'apache',
    product: 'apache-httpd',
    command,
    args,
    ready: { file: bench.path('apache.pid') },
    logs: { 'error-log': errorLog },
  });
  return {
    url: `${parts.server?.includes('SSLEngine on') ? 'https' : 'http'}://127.0.0.1:${port}/`,
    port,
    service,
    errorLog,
    configuration,
    pages,
    write,
    configure: async (next) => {
      write(next);
      await service.restart();
    },
  };
}

/** Starts Apache with these parts. */
export async function startApache(bench: Bench, parts: ApacheParts, enter: Enter = []): Promise<Apache> {
  const apache = await planApache(bench, parts, enter);
  await apache.service.start();
  return apache;
}

/** Asks Apache for its start page. */
export const ask = <Given extends { apache: Apache }>({ apache }: Given, bench: Bench) =>
  bench.curl(apache.url);

/** Tests the configuration. */
export const checkConfiguration = (shows: RegExp): Check<{ apache: Apache }> => ({
  run: 'apache2 -t -f /etc/apache2/apache2.conf',
  fill: ({ apache }) => ({ '/etc/apache2/apache2.conf': apache.configuration }),
  shows,
});
