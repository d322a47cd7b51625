import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { nginxConfiguration, passTo } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A name in proxy_pass that does not resolve when nginx starts',
  software: ['nginx'],
  tools: ['nsenter'],
  needsRoot: true,
  fault: 'dns-error',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'stale-or-unknown-name', fix: 'follow-address-changes' }],
  async given(bench) {
    const network = await bench.network();
    const hosts = bench.write('hosts', '127.0.0.1 localhost\n');
    await bench.run(`mount --bind ${hosts} /etc/hosts`, { inside: network });
    const parts = { server: passTo('http://app.example.com:3000') };
    const file = bench.write('nginx.conf', nginxConfiguration(bench, await bench.port(), parts));
    return { file, network };
  },
  when: ({ file, network }, bench) => bench.run(`nginx -t -c ${file} -e error.log`, { inside: network }),
  then: { code: 1, prints: ['nginx/host-not-found-at-start'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'stale-or-unknown-name'),
    fill: () => ({ '<upstream-host>': 'app.example.com' }),
    shows: /^$/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the name an address.',
    do: (_, bench) => Promise.resolve(bench.write('hosts', '127.0.0.1 app.example.com\n')),
  },
  gone: { code: 0 },
});
