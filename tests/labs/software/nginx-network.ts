/** nginx and the host behind it in a network of their own. */
import type { Bench } from '../runner/bench.ts';
import { passTo, serverOf, startNginx } from './nginx.ts';

/**
 * Starts nginx before a host, 192.0.2.10, whose firewall has a rule against it.
 * @param target what the firewall does, as iptables wants it
 */
export async function startBeforeHost(bench: Bench, target: string) {
  const [network, port] = [await bench.network(), await bench.port()];
  const run = (command: string) => bench.run(command, { inside: network });
  await run('ip address add 192.0.2.10/32 dev lo');
  await run(`iptables -A INPUT -p tcp -d 192.0.2.10 --dport ${port} -j ${target}`);
  const server = passTo(`http://192.0.2.10:${port}`, 'proxy_connect_timeout 1s;');
  const nginx = await startNginx(bench, { http: serverOf(`0.0.0.0:${port}`), server }, network);
  const open = () => run(`iptables -I INPUT -p tcp -d 192.0.2.10 --dport ${port} -j ACCEPT`);
  return { network, nginx, port, open };
}
