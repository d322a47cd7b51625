/** PHP-FPM in the foreground behind nginx, with one script, and one log for what FPM and PHP itself have to say. */
import type { Bench } from '../runner/bench.ts';
import type { Service } from '../runner/service.ts';
import { startNginx, type Nginx } from './nginx.ts';

/** What a lab sets. */
export interface PhpParts {
  /** The script, without its opening tag. */
  script?: string;
  /** Lines of the pool's configuration. */
  pool?: string;
  /** Lines of php.ini. */
  ini?: string;
  /** Directives beside fastcgi_pass. */
  location?: string;
}

export interface Php {
  fpm: Service;
  nginx: Nginx;
  /** Address of the script. */
  url: string;
  /** File of the script. */
  script: string;
  /** Log of FPM and PHP. */
  log: string;
  socket: string;
  /** Puts these parts in the place of those that are there, and restarts FPM. */
  configure: (parts: PhpParts) => Promise<void>;
}

const fields = {
  SCRIPT_FILENAME: '$document_root$fastcgi_script_name',
  SCRIPT_NAME: '$fastcgi_script_name',
  QUERY_STRING: '$query_string',
  REQUEST_METHOD: '$request_method',
  CONTENT_TYPE: '$content_type',
  CONTENT_LENGTH: '$content_length',
  REQUEST_URI: '$request_uri',
};

const pass = (bench: Bench, socket: string, directives = '') => `root ${bench.path('www')};
    location / {
      fastcgi_pass unix:${socket};
      ${Object.entries(fields)
        .map(([name, value]) => `fastcgi_param ${name} ${value};`)
        .join('\n      ')}
      ${directives}
    }`;

const configurationOf = (bench: Bench, log: string, socket: string, pool = '') => `[global]
pid = ${bench.path('php-fpm.pid')}
error_log = ${log}
log_limit = 8192

[www]
user = nobody
group = nogroup
listen = ${socket}
listen.mode = 0666
pm = static
pm.max_children = 2
php_admin_flag[log_errors] = on
php_admin_value[error_log] = ${log}
${pool}
`;

/** Writes PHP-FPM's files, and starts nginx before it; PHP-FPM itself is not started. */
export async function planPhp(bench: Bench, parts: PhpParts): Promise<Php> {
  const [log, socket] = [bench.write('php-fpm.log', '', 0o666), bench.path('php-fpm.sock')];
  const [conf, ini] = [bench.path('php-fpm.conf'), bench.path('php.ini')];
  const write = (next: PhpParts) => {
    bench.write('php.ini', `display_errors = Off\n${next.ini ?? ''}\n`);
    bench.write('php-fpm.conf', configurationOf(bench, log, socket, next.pool));
    if (next.script !== undefined) bench.write('www/index.php', `<?php\n${next.script}\n`);
  };
  write({ script: "echo 'ok';", ...parts });
  const fpm = bench.plan({
    name: 'php-fpm',
    product: 'php-fpm',
    command: 'php-fpm8.2',
    args: ['--nodaemonize', '--allow-to-run-as-root', '--fpm-config', conf, '--php-ini', ini],
    env: { PHP_INI_SCAN_DIR: '' },
    ready: { file: socket },
    logs: { 'error-log': log },
    stopSignal: 'SIGTERM',
  });
  const nginx = await startNginx(bench, { server: pass(bench, socket, parts.location) });
  return {
    fpm,
    nginx,
    url: `${nginx.url}index.php`,
    script: bench.path('www/index.php'),
    log,
    socket,
    configure: async (next) => {
      write(next);
      await nginx.configure({ server: pass(bench, socket, next.location) });
      await fpm.restart();
    },
  };
}

/** Starts PHP-FPM, and nginx before it. */
export async function startPhp(bench: Bench, parts: PhpParts): Promise<Php> {
  const php = await planPhp(bench, parts);
  await php.fpm.start();
  return php;
}

/** Keeps a worker busy with a download that does not end. */
export async function holdWorker(bench: Bench, { nginx }: Pick<Php, 'nginx'>): Promise<void> {
  bench.write('www/export.php', '<?php\necho "begun\\n"; flush(); sleep(20);\n');
  await bench.start({
    name: 'export',
    product: 'curl',
    command: 'curl',
    args: ['-sSN', `${nginx.url}export.php`],
    ready: { prints: /begun/ },
    logs: {},
  });
}
