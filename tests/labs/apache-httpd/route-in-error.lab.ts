import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startApache, type Apache } from '../software/apache-httpd.ts';
import { balance } from '../software/apache-proxy.ts';
import type { Bench } from '../runner/bench.ts';

const askWithSession = ({ apache }: { apache: Apache }, bench: Bench) =>
  bench.curl(apache.url, ['-b', 'SESSION=1.a']);

export const lab = defineLab({
  title: 'A session that belongs to a stopped member, with nofailover on',
  software: ['apache-httpd'],
  fault: 'no-healthy-upstream',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const other = await bench.faultServer('refuses');
    const members = `http://${other.address} route=a\nBalancerMember http://${app.address} route=b`;
    const parts = (failover: string) =>
      balance(members, `ProxySet stickysession=SESSION nofailover=${failover}`);
    return { parts, apache: await startApache(bench, parts('On')) };
  },
  async when(given, bench) {
    await askWithSession(given, bench);
    return askWithSession(given, bench);
  },
  then: {
    status: 503,
    prints: ['apache-httpd/route-in-error', 'apache-httpd/service-unavailable-page'],
  },
  check: {
    run: 'grep -rn nofailover /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /nofailover=On/,
  },
  fix: {
    says: 'Let sessions move to another member: nofailover=Off, with sessions that all members share.',
    do: ({ apache, parts }) => apache.configure(parts('Off')),
  },
  gone: { status: 200 },
});
