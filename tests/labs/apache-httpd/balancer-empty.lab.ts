import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { balance } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A balancer without a member',
  software: ['apache-httpd'],
  fault: 'no-healthy-upstream',
  async given(bench) {
    const parts = balance(`http://${(await bench.faultServer(answers())).address}`);
    const server = (parts.server ?? '').replace(/^BalancerMember .*\n/m, '');
    return { parts, apache: await startApache(bench, { ...parts, server }) };
  },
  when: ask,
  then: {
    status: 503,
    prints: ['apache-httpd/balancer-empty', 'apache-httpd/service-unavailable-page'],
  },
  check: {
    run: 'grep -rn BalancerMember /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /^$/,
  },
  fix: {
    says: 'Name a member inside the same Proxy section as the balancer.',
    do: ({ apache, parts }) => apache.configure(parts),
  },
  gone: { status: 200 },
});
