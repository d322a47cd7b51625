/** The workbench of one lab: its folder, ports, servers and commands; all of it is gone when the lab ends. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { findTlsFiles, type CertificateName, type TlsFiles } from './certificates.ts';
import { FaultServer, type Listen } from './fault-server.ts';
import type { Mode } from './fault-modes.ts';
import { startNetwork, type Network } from './network.ts';
import { findPort } from './port.ts';
import { marker, sweep } from './process.ts';
import { Service, type ServicePlan } from './service.ts';
import { readPage, type Sight } from './sight.ts';

/** How a command runs, where not as root in the lab's folder. */
export interface RunOptions {
  /** User that runs it; root unless told. */
  as?: string;
  /** Network it runs in; the machine's own loopback unless told. */
  inside?: Network;
  env?: Record<string, string>;
  /** Milliseconds after which it is ended; 10000 unless told. */
  limit?: number;
  /** Program of that product: what it prints are its messages. */
  input?: string;
}

const systemPath = '/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin';

export class Bench {
  /** Folder of the whole run, which all labs share. */
  readonly runFolder: string;
  /** Folder of this lab alone; other users may read it. */
  readonly folder: string;
  readonly ports: number[] = [];
  readonly services: Service[] = [];
  readonly #closers: (() => Promise<void>)[] = [];

  constructor(run: string, name: string) {
    this.runFolder = run;
    this.folder = mkdtempSync(join(run, `${name}-`));
    chmodSync(this.folder, 0o755);
    this.write('bin/sudo', sudo, 0o755);
  }

  /** Variables that every program of the lab gets: nothing of the machine's own, and English messages. */
  get env(): Record<string, string> {
    return {
      PATH: `${join(this.folder, 'bin')}:${systemPath}`,
      HOME: this.folder,
      LC_ALL: 'C',
      TZ: 'UTC',
      [marker]: this.folder,
    };
  }

  /** Returns a port that nothing listens on. */
  async port(): Promise<number> {
    const port = await findPort();
    this.ports.push(port);
    return port;
  }

  /** Returns the path of a file or folder of this lab. */
  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a file and returns its path; folders above it are made. */
  write(name: string, text: string, mode = 0o644): string {
    const file = this.path(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, mode);
    return file;
  }

  /** Makes a folder and returns its path. */
  makeFolder(name: string, mode = 0o755): string {
    mkdirSync(this.path(name), { recursive: true });
    chmodSync(this.path(name), mode);
    return this.path(name);
  }

  /** Returns key and certificate files of a kind; all labs of a run share them. */
  tls(name: CertificateName): TlsFiles {
    return findTlsFiles(this.runFolder, name);
  }

  /**
   * Returns a server that treats requests in a mode; with `refuses` it is not started.
   * @param listen where it listens; a free port unless told
   */
  async faultServer(mode: Mode | 'refuses', listen?: Listen, tls?: TlsOptions): Promise<FaultServer> {
    const server = new FaultServer(listen ?? { port: await this.port() }, tls);
    this.#closers.push(() => server.refuse());
    if (mode !== 'refuses') await server.be(mode);
    return server;
  }

  /** Returns a service that is not started. */
  plan(plan: Omit<ServicePlan, 'env' | 'folder' | 'output'> & { env?: Record<string, string> }): Service {
    const output = this.path(`${plan.name}-${this.services.length}.out`);
    const env = { ...this.env, ...plan.env };
    const service = new Service({ ...plan, env, folder: this.folder, output }, this.runFolder);
    this.services.push(service);
    this.#closers.push(() => service.stop());
    return service;
  }

  /** Starts a service and returns it when it is ready. */
  async start(plan: Parameters<Bench['plan']>[0]): Promise<Service> {
    const service = this.plan(plan);
    await service.start();
    return service;
  }

  /** Returns a private network with nothing but a loopback of its own. */
  async network(): Promise<Network> {
    const network = await startNetwork(this);
    this.#closers.push(() => network.close());
    return network;
  }

  /** Has something done when the lab ends, in whatever way. */
  finally(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** Runs a command in a shell and returns what it printed, errors in between, and its exit code. */
  run(command: string, options: RunOptions = {}): Promise<Sight> {
    return this.exec('bash', ['-c', command], options);
  }

  /** Runs a program and returns what it printed, errors in between, and its exit code. */
  exec(program: string, args: readonly string[], options: RunOptions = {}): Promise<Sight> {
    const { as, inside, env, limit = 10_000, input } = options;
    const user = as === undefined ? [] : ['setpriv', `--reuid=${as}`, '--regid=nogroup', '--clear-groups'];
    const [command = program, ...rest] = [...(inside?.enter ?? []), ...user, program, ...args];
    return new Promise((resolve, reject) => {
      const child = spawn(command, rest, {
        cwd: this.folder,
        env: { ...this.env, ...env },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      let text = '';
      const add = (bytes: Buffer) => (text += bytes.toString('utf8'));
      child.stdout.on('data', add);
      child.stderr.on('data', add);
      child.stdin.on('error', () => undefined).end(input ?? '');
      const timer = setTimeout(() => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      }, limit);
      child.once('error', reject);
      child.once('close', (code, signal) => {
        clearTimeout(timer);
        if (signal === 'SIGKILL')
          reject(new Error(`"${program}" did not end within ${limit / 1000} s: ${text}`));
        else resolve({ code: code ?? undefined, seen: { terminal: text } });
      });
    });
  }

  /** Asks with curl, and returns the answer as a client sees it. */
  async curl(url: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Sight> {
    const format = '\n\x01%{http_code}';
    const fixed = ['-sS', '-i', '--path-as-is', '-m', '9', '-w', format];
    const sight = await this.exec('curl', [...fixed, ...args, url], { ...options });
    const text = (sight.seen.terminal ?? '').replaceAll('\r\n', '\n');
    const [shown = '', status = ''] = text.split('\n\x01');
    const answer = shown.slice(Math.max(0, shown.search(/^HTTP\//m)));
    const end = answer.indexOf('\n\n');
    const body = end < 0 ? '' : answer.slice(end + 2);
    return {
      code: sight.code,
      status: Number(status.slice(0, 3)) || undefined,
      seen: {
        header: end < 0 ? answer : answer.slice(0, end),
        body,
        browser: readPage(body),
        terminal: text.replace(/\n\x01\d{3}/, ''),
      },
    };
  }

  /** Ends everything, last first, and removes the folder. */
  async close(): Promise<void> {
    for (const close of this.#closers.toReversed()) await close();
    await sweep(this.runFolder, this.folder);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Labs run as root where they must; the guides' `sudo` then changes the user alone. */
const sudo = `#!/bin/sh
if [ "$1" = -u ]; then
  user=$2
  shift 2
  exec setpriv --reuid="$user" --regid=nogroup --clear-groups "$@"
fi
exec "$@"
`;
