import { defineLab } from '../runner/lab.ts';
import { passTo, serverOf, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A connection that the kernel gives up before proxy_connect_timeout ends',
  software: ['nginx'],
  tools: ['ip', 'iptables', 'nsenter'],
  needsRoot: true,
  fault: 'firewall-drops-packets',
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    const run = (command: string) => bench.run(command, { inside: network });
    await run('echo 1 > /proc/sys/net/ipv4/tcp_syn_retries');
    await run('ip address add 192.0.2.10/32 dev lo');
    await run(`iptables -A INPUT -p tcp -d 192.0.2.10 --dport ${port} -j DROP`);
    const server = passTo(`http://192.0.2.10:${port}`);
    const nginx = await startNginx(bench, { http: serverOf(`0.0.0.0:${port}`), server }, network);
    const open = () => run(`iptables -I INPUT -p tcp -d 192.0.2.10 --dport ${port} -j ACCEPT`);
    return { network, nginx, open };
  },
  when: ({ network, nginx }, bench) => bench.curl(nginx.url, [], { inside: network }),
  then: { status: 502, prints: ['nginx/connect-failed-timed-out', 'nginx/bad-gateway-page'] },
  fix: {
    says: "Let the firewall accept connections to the upstream's port.",
    do: ({ open }) => open(),
  },
  gone: { status: 200 },
});
