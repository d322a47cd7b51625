/** Apache in a network of its own, together with the host that it passes requests to. */
import type { Bench } from '../runner/bench.ts';
import { startApache } from './apache-httpd.ts';

/**
 * Starts Apache in front of a host of its network, whose pages it serves itself.
 * @param host name or address of the host
 */
export async function startBeforeHost(bench: Bench, host: string) {
  const [network, port] = [await bench.network(), await bench.port()];
  const server = `Listen 0.0.0.0:${port}
<VirtualHost 127.0.0.1:*>
ProxyPass "/" "http://${host}:${port}/" connectiontimeout=1
</VirtualHost>`;
  const apache = await startApache(bench, { modules: ['proxy', 'proxy_http'], server }, network.enter);
  return { network, port, apache };
}

/** Asks Apache for its start page, inside its network. */
export const askInside = ({ network, apache }: Awaited<ReturnType<typeof startBeforeHost>>, bench: Bench) =>
  bench.curl(apache.url, [], { inside: network });
