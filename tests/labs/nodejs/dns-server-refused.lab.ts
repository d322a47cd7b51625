import { defineLab } from '../runner/lab.ts';
import { startResolver } from '../software/dnsmasq.ts';
import { runNode } from '../software/nodejs.ts';

const resolve = `const dns = require('node:dns');
dns.setServers([process.argv[2]]);
dns.resolve4('app.example.com', (error, addresses) => {
  if (error) throw error;
  console.log(addresses);
});`;

export const lab = defineLab({
  title: 'A DNS server that is not running',
  software: ['nodejs'],
  tools: ['dnsmasq', 'dig'],
  fault: 'dns-server-unreachable',
  async given(bench) {
    const resolver = await startResolver(bench);
    await resolver.add('app.example.com', '192.0.2.10');
    await resolver.service.stop();
    return { resolver };
  },
  when: ({ resolver }, bench) => runNode(bench, resolve, [`127.0.0.1:${resolver.port}`]),
  then: { code: 1, prints: ['nodejs/dns-server-refused'] },
  check: {
    run: 'dig @127.0.0.1 -p <port> +tries=1 app.example.com',
    fill: ({ resolver }) => ({ '<port>': resolver.port }),
    shows: /connection refused/,
  },
  fix: {
    says: 'Start the DNS server.',
    do: ({ resolver }) => resolver.service.start(),
  },
  gone: { code: 0 },
});
