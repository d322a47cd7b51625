/** A DNS server that knows nothing but what a lab tells it. */
import type { Bench } from '../runner/bench.ts';

/** Starts dnsmasq; it answers NXDOMAIN to every name that was not added. */
export async function startResolver(bench: Bench) {
  const port = await bench.port();
  const hosts = bench.write('hosts', '');
  const service = await bench.start({
    name: 'dnsmasq',
    product: 'linux',
    command: 'dnsmasq',
    args: [
      ...['--keep-in-foreground', '--conf-file=/dev/null', '--no-resolv', '--no-hosts', '--user=root'],
      ...['--bind-interfaces', '--listen-address=127.0.0.1', `--port=${port}`, '--pid-file='],
      ...['--log-facility=-', '--local=/example.com/', `--addn-hosts=${hosts}`],
    ],
    ready: { port },
    logs: {},
  });
  return {
    port,
    service,
    /** Gives a name an address. */
    add: async (name: string, address: string) => {
      bench.write('hosts', `${address} ${name}\n`);
      await service.restart();
    },
  };
}
