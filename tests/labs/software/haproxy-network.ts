/** HAProxy in a private network, where routes, firewall and ports can be set. */
import type { Bench } from '../runner/bench.ts';
import { startHaproxy } from './haproxy.ts';

/**
 * Starts HAProxy in a private network, before an application on port 8080.
 * @param setUp command that brings the fault into the network; nothing if empty
 * @param backend lines of the backend
 * @param app lines of the application
 */
export async function startInside(
  bench: Bench,
  setUp: string,
  backend: string,
  app = 'http-request return status 200',
) {
  const network = await bench.network();
  if (setUp !== '') await bench.run(setUp, { inside: network });
  const more = `listen app\n  bind 0.0.0.0:8080\n  ${app}`;
  return { network, haproxy: await startHaproxy(bench, { backend, more }, network) };
}
