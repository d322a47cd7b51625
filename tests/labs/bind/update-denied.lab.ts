import { defineLab } from '../runner/lab.ts';
import { guideCheck } from '../runner/guide.ts';
import { record, writeZone } from '../software/bind.ts';
import { addition, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

const guide = 'dns-refused/index';

export const lab = defineLab({
  title: 'A client that allow-update of the zone does not name',
  software: ['bind'],
  fault: 'dns-server-refused',
  proves: [{ guide, cause: 'update-not-allowed', fix: 'allow-the-update' }],
  async given(bench) {
    const given = await startPrimary(bench, '192.0.2.0/24');
    writeUpdate(bench, given, 'zone example.com', addition);
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-refused', 'bind/update-denied'] },
  check: {
    run: guideCheck(guide, 'update-not-allowed'),
    fill: () => ({ 'sudo named-checkconf -px': 'named-checkconf -px named.conf' }),
    shows: /192\.0\.2\.0\/24;\s+\};/,
  },
  fix: {
    says: 'Let allow-update of the zone name the client, and reload BIND.',
    do: ({ bind }, bench) => {
      bind.write({ zones: writeZone(bench, [record], 'allow-update { 127.0.0.1; };') });
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});
