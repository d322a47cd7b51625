import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

const allow = (address: string) => `ip_allow:
  - apply: in
    ip_addrs: ${address}
    action: allow
    methods: ALL
`;

export const lab = defineLab({
  title: 'A client whose address ip_allow.yaml does not allow',
  software: ['traffic-server'],
  fault: 'access-denied',
  async given(bench) {
    const { server } = await startBefore(bench, answers());
    bench.write('etc/ip_allow.yaml', allow('192.0.2.0/24'));
    await server.service.restart();
    return server;
  },
  when: (server, bench) => bench.curl(server.url),
  then: { code: 52, prints: ['traffic-server/client-not-allowed'] },
  check: {
    run: 'grep ip_addrs etc/ip_allow.yaml',
    shows: /ip_addrs: 192\.0\.2\.0\/24$/m,
  },
  fix: {
    says: 'Allow the address of the client, and restart.',
    async do(server, bench) {
      bench.write('etc/ip_allow.yaml', allow('127.0.0.1'));
      await server.service.restart();
    },
  },
  gone: { code: 0, status: 200 },
});
