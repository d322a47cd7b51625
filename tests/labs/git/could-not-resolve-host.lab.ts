import { defineLab } from '../runner/lab.ts';
import { startResolverInside } from '../software/private-networks.ts';

const makeRepository = `git init -q -b main work && cd work && git config user.name Lab && git config user.email lab@example.com
echo a > a && git add a && git commit -q -m a && git clone -q --bare . ../repository.git
cd ../repository.git && git update-server-info`;

export const lab = defineLab({
  title: 'A remote whose name the DNS server does not know',
  software: ['git', 'python'],
  tools: ['dig', 'dnsmasq', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  async given(bench) {
    const network = await bench.network();
    const resolver = await startResolverInside(bench, network);
    await resolver.service.start();
    const { code, seen } = await bench.run(makeRepository);
    if (code !== 0) throw new Error(`the repository was not made: ${seen.terminal ?? ''}`);
    const [command = '', ...args] = [...network.enter, '/usr/bin/python3', '-u'];
    await bench.start({
      name: 'http.server',
      product: 'python',
      command,
      args: [...args, '-m', 'http.server', '--bind', '127.0.0.1', '8080'],
      ready: { prints: /Serving HTTP/ },
      logs: {},
    });
    return { network, resolver };
  },
  when: ({ network }, bench) =>
    bench.exec('git', ['ls-remote', 'http://git.example.com:8080/repository.git'], { inside: network }),
  then: { code: 128, prints: ['git/could-not-resolve-host'] },
  check: {
    run: 'dig @127.0.0.1 git.example.com | grep -o "status: [A-Z]*"',
    inside: ({ network }) => network,
    shows: /NXDOMAIN/,
  },
  fix: {
    says: 'Add the record of the name to the DNS server.',
    do: ({ resolver }) => resolver.add('git.example.com', '127.0.0.1'),
  },
  gone: { code: 0 },
});
