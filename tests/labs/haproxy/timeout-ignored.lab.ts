import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { haproxyConfiguration } from '../software/haproxy.ts';

const guide = '504-gateway-timeout/haproxy';

export const lab = defineLab({
  title: 'A configuration check that names a timeout in the wrong section',
  software: ['haproxy'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'other-value-in-force', fix: 'set-the-value-in-force' }],
  async given(bench) {
    const port = await bench.port();
    const write = (frontend: string, backend: string) =>
      bench.write('haproxy.cfg', haproxyConfiguration(bench, port, { frontend, backend }));
    write('timeout server 60s\n  default_backend be', 'server s1 127.0.0.1:8080');
    return { write };
  },
  when: (_, bench) => bench.run('haproxy -c -f haproxy.cfg'),
  then: { code: 0, prints: ['haproxy/frontend-timeout-ignored'] },
  check: {
    run: guideCheck(guide, 'other-value-in-force'),
    fill: () => ({ '/etc/haproxy/haproxy.cfg': './haproxy.cfg' }),
    shows: /frontend fe\n\d+: +timeout server 60s/,
  },
  fix: {
    says: 'Move the line into the backend.',
    do: async ({ write }) => write('default_backend be', 'timeout server 60s\n  server s1 127.0.0.1:8080'),
  },
  gone: { code: 0 },
});
