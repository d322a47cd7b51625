/** An SSH server in a private network, and the command that logs in to it. */
import type { Bench } from '../runner/bench.ts';
import type { Network } from '../runner/network.ts';
import { replaceFile, runInside } from './private-networks.ts';

const makeKeys = `dropbearkey -t ed25519 -f host.key
ssh-keygen -q -t ed25519 -N "" -f id
mkdir -m 700 .ssh && install -m 600 id.pub .ssh/authorized_keys`;

const options = ['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=no', '-o', 'LogLevel=ERROR', '-i', 'id'];

/** Returns an SSH server on a port of the network's loopback, not started. */
export async function planSshServer(bench: Bench, network: Network, port: number) {
  await runInside(bench, network, makeKeys);
  await replaceFile(bench, network, '/etc/passwd', `root:x:0:0:root:${bench.folder}:/bin/sh\n`);
  const [command = '', ...args] = [...network.enter, 'dropbear', '-F', '-E', '-r', 'host.key', '-P', ''];
  return bench.plan({
    name: 'dropbear',
    product: 'openssh',
    command,
    args: [...args, '-p', `127.0.0.1:${port}`],
    ready: { prints: /Not backgrounding/ },
    logs: {},
  });
}

/** Logs in and does nothing. */
export const logIn = (bench: Bench, network: Network, host: string, port: number) =>
  bench.exec('ssh', [...options, '-p', String(port), `root@${host}`, 'true'], { inside: network });
