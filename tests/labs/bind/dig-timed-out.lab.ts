import { defineLab } from '../runner/lab.ts';
import { digAt, record, startBind, writeZone } from '../software/bind.ts';
import { runInside } from '../software/private-networks.ts';

const rule = 'INPUT -p udp --dport 53 -j DROP';

export const lab = defineLab({
  title: 'A firewall that drops the queries to the name server',
  software: ['bind'],
  tools: ['dig', 'iptables', 'nsenter'],
  needsRoot: true,
  fault: 'dns-timeout',
  async given(bench) {
    const network = await bench.network();
    const bind = await startBind(bench, { zones: writeZone(bench, [record]) }, network);
    await runInside(bench, network, `iptables -A ${rule}`);
    return { network, bind };
  },
  when: ({ bind, network }, bench) => digAt(bench, bind.port, network),
  then: { code: 9, prints: ['bind/dig-timed-out', 'bind/dig-no-servers'] },
  check: { run: 'iptables -S INPUT', shows: /dport 53 -j DROP/, inside: ({ network }) => network },
  fix: {
    says: 'Let the firewall accept queries to port 53.',
    do: ({ network }, bench) => runInside(bench, network, `iptables -D ${rule}`),
  },
  gone: { code: 0 },
});
