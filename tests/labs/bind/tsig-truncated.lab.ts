import { defineLab } from '../runner/lab.ts';
import { addition, keyOf, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

export const lab = defineLab({
  title: 'An update whose signature is shorter than the server demands',
  software: ['bind'],
  fault: 'dns-signature-rejected',
  async given(bench) {
    const given = await startPrimary(bench, 'key "ddns"', keyOf('ddns', 'hmac-sha256-192'));
    bench.write('update.key', keyOf('ddns', 'hmac-sha256-128'));
    writeUpdate(bench, given, 'zone example.com', addition);
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-badtrunc', 'bind/tsig-badtrunc'] },
  check: {
    run: 'grep -ho "key .*algorithm [^;]*" named.conf update.key',
    shows: /^key/m,
    remains: 'BIND knows its key as before; the client has the same one now.',
  },
  fix: {
    says: 'Name the same algorithm with the same length on both sides.',
    do: (_, bench) => Promise.resolve(bench.write('update.key', keyOf('ddns', 'hmac-sha256-192'))),
  },
  gone: { code: 0 },
});
