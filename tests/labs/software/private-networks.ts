/** Two private networks with a cable between them, as two containers or two hosts. */
import type { Bench } from '../runner/bench.ts';
import type { Network } from '../runner/network.ts';

/** Runs a command inside, and fails where it does. */
export async function runInside(bench: Bench, inside: Network, command: string): Promise<void> {
  const { code, seen } = await bench.run(command, { inside });
  if (code !== 0) throw new Error(`"${command}" ended with code ${code ?? ''}: ${seen.terminal ?? ''}`);
}

/** Puts a text in the place of a file of the machine, inside alone. */
export async function replaceFile(bench: Bench, inside: Network, path: string, text: string): Promise<void> {
  const file = bench.write(path.slice(1).replaceAll('/', '-'), text);
  await runInside(bench, inside, `mount --bind ${file} ${path}`);
}

/** An IPv6 address of its own would come a second later; browsers then tell of a changed network. */
const withoutIpv6 = 'echo 1 > /proc/sys/net/ipv6/conf/default/disable_ipv6';

/** The kernel asks three times for a machine that does not answer: 100 ms apart, not a second. */
const askNeighboursQuickly = 'echo 100 > /proc/sys/net/ipv4/neigh/eth0/retrans_time_ms';

/** Returns the networks of a client, 192.0.2.1, and of a server, 192.0.2.2. */
export async function joinNetworks(bench: Bench) {
  const [client, server] = [await bench.network(), await bench.network()];
  for (const network of [client, server]) await runInside(bench, network, withoutIpv6);
  await runInside(
    bench,
    client,
    `ip link add eth0 type veth peer name eth0 netns ${server.pid} && ip addr add 192.0.2.1/24 dev eth0 && ip link set eth0 up`,
  );
  await runInside(bench, server, 'ip addr add 192.0.2.2/24 dev eth0 && ip link set eth0 up');
  await runInside(bench, client, askNeighboursQuickly);
  return { client, server, serverAddress: '192.0.2.2' };
}

/** Starts a DNS server inside, which knows only what a lab tells it, and makes the network use it. */
export async function startResolverInside(bench: Bench, inside: Network) {
  const hosts = bench.write('hosts', '');
  await replaceFile(bench, inside, '/etc/resolv.conf', 'nameserver 127.0.0.1\n');
  await replaceFile(bench, inside, '/etc/nsswitch.conf', 'hosts: files dns\n');
  const [command = '', ...args] = [...inside.enter, 'dnsmasq'];
  const service = bench.plan({
    name: 'dnsmasq',
    product: 'linux',
    command,
    args: [
      ...args,
      ...['--keep-in-foreground', '--conf-file=/dev/null', '--no-resolv', '--no-hosts', '--user=root'],
      ...['--bind-interfaces', '--listen-address=127.0.0.1', '--pid-file=', '--log-facility=-'],
      ...['--local=/example.com/', `--addn-hosts=${hosts}`],
    ],
    ready: { prints: /started/ },
    logs: {},
  });
  return {
    service,
    /** Gives a name an address. */
    add: async (name: string, address: string) => {
      bench.write('hosts', `${address} ${name}\n`);
      if (service.isRunning) await service.restart();
    },
  };
}
