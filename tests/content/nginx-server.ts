/**
 * Runs deploy/nginx.conf as a host would, on loopback and in a folder of its own.
 * 1. find the programs, 2. make a certificate, 3. put the site's file into an http block, 4. check and start.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** nginx is installed where the paths of ordinary users often don't lead. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return `${stdout}${stderr}`;
}

/** Returns the programs that this machine lacks. */
export function getMissingPrograms(): string[] {
  const programs = { nginx: '-v', openssl: 'version' };
  return Object.entries(programs)
    .filter(([name, option]) => spawnSync(name, [option], { env }).error !== undefined)
    .map(([name]) => name);
}

/** Returns a port that was free a moment ago. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port }: AddressInfo = Object(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}

/** Returns the site's configuration with the places and ports that exist here instead of the host's. */
function adapt(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`deploy/nginx.conf: found no "${from}" to replace.`);
    return changed.replaceAll(from, to);
  }, text);
}

function wrap(folder: string, site: string): string {
  const configuration = /--conf-path=(\S+)/.exec(run('nginx', '-V'))?.[1] ?? '/etc/nginx/nginx.conf';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include ${join(dirname(configuration), 'mime.types')};
  default_type application/octet-stream;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${site}
}
`;
}

/**
 * Starts nginx and returns its addresses, and a way to end it.
 * @param site the configuration as it is shipped
 * @param dist the folder that `npm run build` wrote
 */
export async function startNginx(site: string, dist: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const [plain, secure] = [await findPort(), await findPort()];
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const request = ['-subj', '/CN=localhost', '-days', '2', '-nodes', '-newkey', 'rsa:2048'];
  run('openssl', 'req', '-x509', ...request, '-out', certificate, '-keyout', key);
  const adapted = adapt(readFileSync(site, 'utf8'), [
    ['listen 80;', `listen 127.0.0.1:${plain};`],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${secure} ssl http2;`],
    ['listen [::]:80;', ''],
    ['listen [::]:443 ssl http2;', ''],
    ['/etc/letsencrypt/live/error-fixer-hub.example/fullchain.pem', certificate],
    ['/etc/letsencrypt/live/error-fixer-hub.example/privkey.pem', key],
    ['/srv/error-fixer-hub/dist', dist],
  ]);
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, wrap(folder, adapted));
  run('nginx', '-t', '-p', folder, '-c', configuration);
  const server = spawn('nginx', ['-p', folder, '-c', configuration], { env, stdio: 'ignore' });
  const hasEnded = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return {
    plain: `http://127.0.0.1:${plain}`,
    secure: `https://127.0.0.1:${secure}`,
    /** Whether it accepts connections by now. */
    isReady: async () => (await isOpen(plain)) && (await isOpen(secure)),
    stop: async () => {
      server.kill('SIGTERM');
      await hasEnded;
      rmSync(folder, { recursive: true });
    },
  };
}
