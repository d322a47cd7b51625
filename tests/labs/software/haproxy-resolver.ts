/** HAProxy that looks its server's name up at a DNS server. */
import type { Bench } from '../runner/bench.ts';
import type { FaultServer } from '../runner/fault-server.ts';
import { startHaproxy } from './haproxy.ts';

const resolvers = (port: number) => `resolvers local
  nameserver local 127.0.0.1:${port}
  resolve_retries 1
  timeout resolve 200ms
  timeout retry 200ms
  ${['nx', 'other', 'refused', 'timeout', 'valid'].map((status) => `hold ${status} 100ms`).join('\n  ')}`;

/**
 * Starts a DNS server and HAProxy, whose server is app.example.com.
 * @param answer line of dnsmasq's configuration; without one the DNS server is not started
 */
export async function startWithResolver(
  bench: Bench,
  app: FaultServer,
  answer: string | undefined,
  chosenPort?: number,
) {
  const port = chosenPort ?? (await bench.port());
  const write = (line: string) =>
    bench.write(
      'dnsmasq.conf',
      `port=${port}\nlisten-address=127.0.0.1\nbind-interfaces\nno-resolv\nno-hosts\n${line}\n`,
    );
  const service = bench.plan({
    name: 'dnsmasq',
    product: 'linux',
    command: 'dnsmasq',
    args: ['--keep-in-foreground', `--conf-file=${write('')}`, '--pid-file=', '--user=root'],
    ready: { port },
    logs: {},
  });
  const be = async (line: string) => {
    write(line);
    await service.restart();
  };
  if (answer !== undefined) await be(answer);
  const server = `server s1 app.example.com:${app.port} resolvers local resolve-prefer ipv4 init-addr 127.0.0.1`;
  const haproxy = await startHaproxy(bench, { backend: server, more: resolvers(port) });
  return { haproxy, resolver: { port, be } };
}
