/** A site in a private network of its own, and the network of the browser that opens it. */
import type { Bench } from '../runner/bench.ts';
import { planNode, server } from './nodejs.ts';
import { joinNetworks } from './private-networks.ts';

/** Starts a site on port 8080 of the server's network, and returns both networks. */
export async function startSiteInside(bench: Bench) {
  const networks = await joinNetworks(bench);
  const site = planNode(
    bench,
    server,
    [8080, '0.0.0.0'],
    { prints: /listening/ },
    { network: networks.server },
  );
  await site.start();
  return networks;
}
