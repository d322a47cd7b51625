import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { record, startBind, writeZone } from '../software/bind.ts';

const guide = 'dns-refused/index';

export const lab = defineLab({
  title: 'A client that allow-transfer of the zone does not name',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-server-refused',
  proves: [{ guide, cause: 'transfer-not-allowed', fix: 'allow-the-transfer' }],
  given: async (bench) => {
    const zones = writeZone(bench, [record], 'allow-transfer { 192.0.2.0/24; };');
    return { bind: await startBind(bench, { zones }) };
  },
  when: ({ bind }, bench) => bench.run(`dig @127.0.0.1 -p ${bind.port} axfr example.com`),
  then: { code: 0, prints: ['bind/dig-transfer-failed', 'bind/transfer-denied'] },
  check: {
    run: guideCheck(guide, 'transfer-not-allowed'),
    fill: () => ({ 'sudo named-checkconf -px': 'named-checkconf -px named.conf' }),
    shows: /192\.0\.2\.0\/24;\s+\};/,
  },
  fix: {
    says: 'Let allow-transfer of the zone name the client, and reload BIND.',
    do: ({ bind }, bench) => {
      bind.write({ zones: writeZone(bench, [record], 'allow-transfer { 192.0.2.0/24; 127.0.0.1; };') });
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});
