/** A program under test that runs until it is stopped, with its logs. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { Place } from '../../../src/lib/place.ts';
import type { Product } from './lab.ts';
import { poll } from './poll.ts';
import { endGroup, launch, type Program, type Running } from './process.ts';

/** When a service counts as started. */
export type Ready = { port: number } | { file: string } | { prints: RegExp } | 'at once';

export interface ServicePlan extends Program {
  /** Name in messages, such as "nginx". */
  name: string;
  product: Product;
  ready: Ready;
  /** Files of its logs, by the place where messages are seen; what it prints itself is added as its terminal. */
  logs: Partial<Record<Place, string>>;
  /** Signal that ends it properly; SIGTERM unless told. */
  stopSignal?: NodeJS.Signals;
  /** Signal that makes it read its configuration again. */
  reloadSignal?: NodeJS.Signals;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}

/** Returns the text of a log; nothing where it is not there yet. */
export function readLog(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export class Service {
  readonly plan: ServicePlan;
  readonly #run: string;
  #running: Running | undefined;

  constructor(plan: ServicePlan, run: string) {
    this.plan = plan;
    this.#run = run;
  }

  /** Everything it printed and logged at one place so far. */
  read(place: Place): string {
    const log = this.plan.logs[place];
    if (log !== undefined) return readLog(log);
    return place === 'terminal' ? readLog(this.plan.output) : '';
  }

  get pid(): number {
    return this.#running?.process.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#running !== undefined && this.#running.ended() === undefined;
  }

  /** @param before length of what it had printed before this start */
  async #isReady(before: number): Promise<boolean> {
    const { ready, output } = this.plan;
    if (ready === 'at once') return true;
    if ('port' in ready) return isOpen(ready.port);
    if ('file' in ready) return existsSync(ready.file);
    return ready.prints.test(readLog(output).slice(before));
  }

  /** Starts it and waits until it is ready; fails when it ends instead. */
  async start(): Promise<void> {
    const { name, ready } = this.plan;
    if (ready !== 'at once' && 'file' in ready) rmSync(ready.file, { force: true });
    const before = readLog(this.plan.output).length;
    const running = launch(this.plan, this.#run);
    this.#running = running;
    const outcome = await poll(13_000, async () => (await this.#isReady(before)) || running.ended());
    if (outcome === true) return;
    throw new Error(
      outcome === undefined
        ? `${name} was not ready after 13 s`
        : `${name} ended with ${outcome} instead of starting`,
    );
  }

  /** Waits until it ends by itself, and returns how. */
  async waitForEnd(limit = 10_000): Promise<string> {
    const end = await poll(limit, () => this.#running?.ended());
    if (end === undefined) throw new Error(`${this.plan.name} still runs after ${limit / 1000} s`);
    return end;
  }

  /** Stops it with all that it started. */
  async stop(signal = this.plan.stopSignal): Promise<void> {
    const { pid } = this;
    this.#running = undefined;
    if (pid > 0) await endGroup(pid, this.#run, signal);
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Sends it a signal, such as the one that makes it read its configuration again. */
  signal(signal: NodeJS.Signals): void {
    if (!this.isRunning) throw new Error(`${this.plan.name} does not run`);
    process.kill(this.pid, signal);
  }
}
