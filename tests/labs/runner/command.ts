/** Commands of labs: programs that end by themselves, and what the one who ran them saw. */
import { spawn } from 'node:child_process';
import type { Network } from './network.ts';
import { signalGroup } from './process.ts';
import { readPage, type Sight } from './sight.ts';

/** How a command runs, where not as root in the lab's folder. */
export interface RunOptions {
  /** User that runs it; root unless told. */
  as?: string;
  /** Network it runs in; the machine's own loopback unless told. */
  inside?: Network;
  /** Variables beside those of the lab. */
  env?: Record<string, string>;
  /** Milliseconds after which it is ended; 10000 unless told. */
  limit?: number;
  /** What it reads. */
  input?: string;
}

/** Where a command runs: folder and variables. */
interface Surroundings {
  folder: string;
  env: Record<string, string>;
}

/** Runs a program and returns what it printed, errors in between, and its exit code. */
export function runCommand(
  { folder, env }: Surroundings,
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Sight> {
  const { as, inside, limit = 10_000, input = '' } = options;
  const user = as === undefined ? [] : ['setpriv', `--reuid=${as}`, '--regid=nogroup', '--clear-groups'];
  const [command = program, ...rest] = [...(inside?.enter ?? []), ...user, program, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { cwd: folder, env: { ...env, ...options.env }, detached: true });
    let text = '';
    const add = (bytes: Buffer) => (text += bytes.toString('utf8'));
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.stdin.on('error', () => undefined).end(input);
    const timer = setTimeout(() => {
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
      reject(new Error(`"${program}" did not end within ${limit / 1000} s: ${text}`));
    }, limit);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? undefined, seen: { terminal: text } });
    });
  });
}

/** Between the answer and its status in what curl prints. */
const mark = '\n\x01';

/** Options that make curl print the answer with its header, and its status at the end. */
export const curlOptions = ['-sS', '-i', '--path-as-is', '-m', '9', '-w', `${mark}%{http_code}`] as const;

/** Returns what curl printed as a client sees it: the last answer's status, header, body and page. */
export function readAnswer({ code, seen }: Sight): Sight {
  const text = (seen.terminal ?? '').replaceAll('\r\n', '\n');
  const [shown = '', status = ''] = text.split(mark);
  const answer = shown.slice(Math.max(0, shown.search(/^HTTP\//m)));
  const end = answer.indexOf('\n\n');
  const body = end < 0 ? '' : answer.slice(end + 2);
  return {
    code,
    status: Number(status.slice(0, 3)) || undefined,
    seen: {
      header: end < 0 ? answer : answer.slice(0, end),
      body,
      browser: readPage(body),
      terminal: shown + status.slice(3),
    },
  };
}
