/** Squid in a private network with a DNS server and a web server of its own. */
import type { Bench } from '../runner/bench.ts';
import type { Network } from '../runner/network.ts';
import { startResolverInside } from './private-networks.ts';
import { startSquid, type Squid } from './squid.ts';

/** Starts Squid, and a DNS server that answers NXDOMAIN for app.example.com, on whose port 8080 a web server waits. */
export async function startWithResolver(bench: Bench) {
  const network = await bench.network();
  const resolver = await startResolverInside(bench, network);
  await resolver.service.start();
  const [command = '', ...enter] = network.enter;
  const args = [...enter, 'python3', '-m', 'http.server', '--bind', '127.0.0.1', '8080'];
  await bench.start({ name: 'web', product: 'python', command, args, ready: 'at once', logs: {} });
  const squid = await startSquid(bench, { inside: network, more: 'negative_dns_ttl 1 second' });
  return { network, resolver, squid };
}

/** Returns the request for the page through Squid. */
export const askInside =
  (...args: string[]) =>
  ({ network, squid }: { network: Network; squid: Squid }, bench: Bench) =>
    bench.curl('http://app.example.com:8080/', ['-x', squid.url, ...args], { inside: network });
