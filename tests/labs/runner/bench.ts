/** The workbench of one lab: its folder, ports, servers and commands; all of it is gone when the lab ends. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { curlOptions, readAnswer, runCommand, type RunOptions } from './command.ts';
import { findTlsFiles, type CertificateName, type TlsFiles } from './certificates.ts';
import { FaultServer, type Listen } from './fault-server.ts';
import type { Mode } from './fault-modes.ts';
import { startNetwork, type Network } from './network.ts';
import { findPort } from './port.ts';
import { marker, sweep } from './process.ts';
import { Service, type ServicePlan } from './service.ts';
import type { Sight } from './sight.ts';

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
    return runCommand(this, program, args, options);
  }

  /** Asks with curl, and returns the answer as a client sees it. */
  async curl(url: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Sight> {
    return readAnswer(await this.exec('curl', [...curlOptions, ...args, url], options));
  }

  /** Ends everything, last first, and removes the folder. */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.#closers.toReversed()) await close().catch((error) => failures.push(error));
    await sweep(this.runFolder, this.folder);
    rmSync(this.folder, { recursive: true, force: true });
    if (failures.length > 0) throw new AggregateError(failures, `clearing up: ${failures.join('; ')}`);
  }
}

/** Labs run as root where they must; the guides' `sudo` then changes the user alone, with the groups of that user. */
const sudo = `#!/bin/sh
if [ "$1" = -u ]; then
  user=$2
  shift 2
  exec setpriv --reuid="$user" --regid="$(id -g "$user")" --init-groups "$@"
fi
exec "$@"
`;
