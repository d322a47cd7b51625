import { defineLab } from '../runner/lab.ts';
import { planVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend name that does not resolve when the VCL is compiled',
  software: ['varnish'],
  needsRoot: true,
  tools: ['ip', 'nsenter'],
  fault: 'dns-error',
  async given(bench) {
    const network = await bench.network();
    const hosts = bench.write('hosts', '127.0.0.1 localhost\n');
    await bench.run(`mount --bind ${hosts} /etc/hosts`, { inside: network });
    const backend = '.host = "app.example.com";\n  .port = "8080";';
    return { network, varnish: await planVarnish(bench, { backend, inside: network }) };
  },
  when: ({ varnish }) => varnish.tryStart(),
  then: { code: 2, prints: ['varnish/name-not-found', 'varnish/vcl-compilation-failed'] },
  check: {
    run: 'getent ahosts app.example.com',
    shows: /^$/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the name an address, in DNS or in /etc/hosts.',
    async do(_, bench) {
      bench.write('hosts', '127.0.0.1 localhost app.example.com\n');
    },
  },
  gone: { code: 0 },
});
