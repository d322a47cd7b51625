/** Private networks: a network namespace of its own, held by a process that sleeps. */
import { spawn } from 'node:child_process';
import type { Bench } from './bench.ts';
import { poll } from './poll.ts';
import { endGroup, launch } from './process.ts';

export interface Network {
  /** Process that holds it, by which `ip` and `nsenter` name it. */
  pid: number;
  /** Words before a command that make it run inside. */
  enter: readonly string[];
  close: () => Promise<void>;
}

function isEntered(enter: readonly string[]): Promise<boolean> {
  const [command = '', ...args] = [...enter, 'ip', 'link', 'set', 'lo', 'up'];
  return new Promise((resolve) => {
    spawn(command, args, { stdio: 'ignore' })
      .once('error', () => resolve(false))
      .once('exit', (code) => resolve(code === 0));
  });
}

/** Makes a network whose only device is its loopback; files of /etc can be replaced inside by mounting over them. */
export async function startNetwork(bench: Bench): Promise<Network> {
  const holder = launch(
    {
      command: 'unshare',
      args: ['--net', '--mount', 'sleep', 'infinity'],
      env: bench.env,
      folder: bench.folder,
      output: bench.path('network.out'),
    },
    bench.runFolder,
  );
  const pid = holder.process.pid ?? 0;
  const namespaces = [`--net=/proc/${pid}/ns/net`, `--mount=/proc/${pid}/ns/mnt`];
  const enter = ['nsenter', ...namespaces, `--wd=${bench.folder}`];
  const isUp = await poll(3000, async () => {
    if (holder.ended() !== undefined)
      throw new Error(`a private network could not be made: ${holder.ended()}`);
    const own = await import('node:fs/promises').then(({ readlink }) =>
      Promise.all([readlink(`/proc/${pid}/ns/net`), readlink('/proc/self/ns/net')]).catch(() => ['', '']),
    );
    return own[0] !== own[1] && isEntered(enter);
  });
  if (isUp !== true) throw new Error('a private network was not up after 3 s');
  return { pid, enter, close: () => endGroup(pid, bench.runFolder, 'SIGKILL') };
}
