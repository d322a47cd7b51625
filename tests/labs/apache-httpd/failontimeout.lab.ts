import { answers, byPath, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache, type Apache } from '../software/apache-httpd.ts';
import { balance } from '../software/apache-proxy.ts';
import type { Bench } from '../runner/bench.ts';

const askBoth = async (given: { apache: Apache }, bench: Bench) => {
  await bench.curl(`${given.apache.url}slow`);
  return ask(given, bench);
};

export const lab = defineLab({
  title: 'One slow page that takes the only member of a balancer out',
  software: ['apache-httpd'],
  fault: 'no-healthy-upstream',
  proves: [{ guide: '503-service-unavailable/apache', cause: 'forced-into-error', fix: 'loosen-the-rules' }],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/slow': stalls, '/': answers() }));
    const parts = (rule: string) => balance(`http://${app.address} timeout=1 retry=60`, `ProxySet ${rule}`);
    const apache = await startApache(bench, parts('failontimeout=On forcerecovery=Off'));
    return { parts, apache };
  },
  when: askBoth,
  then: {
    status: 503,
    prints: ['apache-httpd/failontimeout', 'apache-httpd/all-workers-in-error'],
  },
  check: {
    run: 'grep -rn failontimeout /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /failontimeout=On/,
  },
  fix: {
    says: 'Switch failontimeout off, so that one slow page no longer counts as a dead backend.',
    do: ({ apache, parts }) => apache.configure(parts('forcerecovery=Off')),
  },
  gone: { status: 200 },
});
