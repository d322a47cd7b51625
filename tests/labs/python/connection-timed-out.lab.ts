import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { runInside } from '../software/private-networks.ts';
import { connect, runPython } from '../software/python.ts';

const rule = (port: number) => `INPUT -p tcp --dport ${port} -j DROP`;

export const lab = defineLab({
  title: 'A firewall that drops the packets of the client',
  software: ['python', 'nodejs'],
  tools: ['iptables', 'nsenter'],
  needsRoot: true,
  fault: 'firewall-drops-packets',
  proves: [{ guide: 'etimedout/index', cause: 'firewall-drops', fix: 'let-the-packets-through' }],
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    await planNode(bench, server, [port], { prints: /listening/ }, { network }).start();
    await runInside(bench, network, 'echo 1 > /proc/sys/net/ipv4/tcp_syn_retries');
    await runInside(bench, network, `iptables -A ${rule(port)}`);
    return { network, port };
  },
  when: ({ network, port }, bench) => runPython(bench, connect, ['127.0.0.1', port], { inside: network }),
  then: { code: 1, prints: ['python/connection-timed-out'] },
  check: {
    run: guideCheck('etimedout/index', 'firewall-drops'),
    inside: ({ network }) => network,
    shows: /-j DROP/,
  },
  fix: {
    says: 'Delete the rule that drops the packets.',
    do: ({ network, port }, bench) => runInside(bench, network, `iptables -D ${rule(port)}`),
  },
  gone: { code: 0 },
});
