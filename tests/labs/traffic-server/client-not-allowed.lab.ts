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
  async when(server, bench) {
    const sight = await bench.curl(server.url);
    // The connection ends without an answer; where the request comes late, by a reset.
    return { ...sight, code: sight.code === 56 ? 52 : sight.code };
  },
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
