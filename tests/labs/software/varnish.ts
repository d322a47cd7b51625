/** Varnish in the foreground, with varnishlog beside it: its error log is what varnishlog says. */
import type { Bench } from '../runner/bench.ts';
import type { Mode } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import type { Network } from '../runner/network.ts';
import { pause, poll } from '../runner/poll.ts';
import type { Service } from '../runner/service.ts';
import type { Sight } from '../runner/sight.ts';
import { tryStart } from './try-start.ts';

/** Parts of a Varnish that a lab sets. */
export interface VarnishParts {
  /** Lines of the backend "default". */
  backend: string;
  /** VCL after the backend. */
  vcl?: string;
  /** Network it runs in, if not the machine's own. */
  inside?: Network;
}

export interface Varnish {
  url: string;
  port: number;
  service: Service;
  /** Working folder, which its programs want as `-n`. */
  name: string;
  /** File that holds the VCL. */
  vcl: string;
  /** Writes VCL with other parts. */
  write: (parts: VarnishParts) => void;
  /** Starts it where that may fail: 0 where it runs, its exit code and what it printed where it ended. */
  tryStart: () => Promise<Sight>;
  /** Loads VCL with other parts, without a restart. */
  load: (parts: VarnishParts) => Promise<void>;
  /** Sets a parameter, without a restart. */
  set: (parameter: string, value: string) => Promise<void>;
}

/** Returns the lines of a backend at an address. */
export const at = ({ port }: { port: number }, ...more: string[]) =>
  [`.host = "127.0.0.1";`, `.port = "${port}";`, ...more].join('\n  ');

/** Returns the probe of a backend, which has to succeed once. */
export const probe = (path: string) =>
  `.probe = { .url = "${path}"; .interval = 200ms; .window = 2; .threshold = 1; .initial = 0; }`;

/** Returns the mode that also ends the connection, for which probes wait. */
export const closing =
  (mode: Mode): Mode =>
  (socket, request) => {
    mode(socket, request);
    socket.end();
  };

/** Varnish compiles VCL; what is not optimised is there sooner. */
const compiler = 'cc_command=exec gcc -w -O0 -pthread -fpic -shared -o %o %s';

const vclOf = ({ backend, vcl = '' }: VarnishParts) =>
  `vcl 4.1;\nbackend default {\n  ${backend}\n}\n${vcl}\n`;

/** Returns Varnish with these parts, not started. */
export async function planVarnish(bench: Bench, parts: VarnishParts): Promise<Varnish> {
  const [port, admin] = [await bench.port(), await bench.port()];
  const name = bench.path('varnish');
  const write = (next: VarnishParts) => bench.write('default.vcl', vclOf(next));
  const vcl = write(parts);
  const [command = '', ...enter] = [...(parts.inside?.enter ?? []), 'varnishd'];
  const service = bench.plan({
    name: 'varnish',
    product: 'varnish',
    command,
    args: [
      ...enter,
      ...['-F', '-n', name, '-a', `127.0.0.1:${port}`, '-T', `127.0.0.1:${admin}`, '-f', vcl],
      ...['-s', 'default,16m', '-p', 'thread_pools=1', '-p', 'thread_pool_min=10', '-p', compiler],
    ],
    ready: { prints: /Child \(\d+\) said Child starts/ },
    logs: {},
  });
  const administer = async (command: string) => {
    const { code, seen } = await bench.run(`varnishadm -n ${name} ${command}`);
    if (code !== 0) throw new Error(`varnishadm ${command}: ${seen.terminal ?? ''}`);
  };
  let loaded = 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    service,
    name,
    vcl,
    write,
    tryStart: () => tryStart(service),
    load: async (next) => {
      loaded += 1;
      await administer(`vcl.load next${loaded} ${write(next)}`);
      await administer(`vcl.use next${loaded}`);
    },
    set: (parameter, value) => administer(`param.set ${parameter} ${value}`),
  };
}

/** Starts Varnish with these parts, and varnishlog. */
export async function startVarnish(bench: Bench, parts: VarnishParts): Promise<Varnish> {
  const varnish = await planVarnish(bench, parts);
  await varnish.service.start();
  const log = bench.path('varnish.log');
  const service = await bench.start({
    name: 'varnishlog',
    product: 'varnish',
    command: 'varnishlog',
    args: ['-n', varnish.name, '-g', 'request', '-A', '-u', '-w', log],
    ready: { file: log },
    logs: { 'error-log': log },
  });
  // varnishlog sees requests from some moment on: Varnish answers 400 to these by itself.
  await poll(3000, async () => {
    await bench.curl(varnish.url, ['-H', 'Host:']);
    await pause(20);
    return service.read('error-log') !== '';
  });
  return varnish;
}

/** Starts an application that treats requests in a mode, with Varnish before it. */
export async function startBefore(bench: Bench, mode: Mode | 'refuses', ...backend: string[]) {
  const app = await bench.faultServer(mode);
  return { app, varnish: await startVarnish(bench, { backend: at(app, ...backend) }) };
}

/** Starts the same with a Varnish that passes nothing on before the whole body is there. */
export async function startUnstreamed(bench: Bench, mode: Mode, ...backend: string[]) {
  const app = await bench.faultServer(mode);
  const vcl = 'sub vcl_backend_response {\n  set beresp.do_stream = false;\n}';
  return { app, varnish: await startVarnish(bench, { backend: at(app, ...backend), vcl }) };
}

const guide = '503-service-unavailable/index';

/** What the guide proves with a Varnish that says why it answered 503. */
export const mappedTo503 = [{ guide, cause: 'failure-mapped-to-503', fix: 'read-the-mapped-fault' }];

/** Returns the check of the guide, which must show this reason. */
export const showsReason = (shows: RegExp) => ({
  run: guideCheck(guide, 'failure-mapped-to-503'),
  fill: ({ varnish }: { varnish: Varnish }) => ({ 'varnishlog -d': `varnishlog -n ${varnish.name} -d` }),
  remains: 'The log keeps its lines.',
  shows,
});
