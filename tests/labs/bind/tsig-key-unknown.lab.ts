import { defineLab } from '../runner/lab.ts';
import { addition, keyOf, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

export const lab = defineLab({
  title: 'An update that is signed with a key which the server does not know',
  software: ['bind'],
  fault: 'dns-signature-rejected',
  async given(bench) {
    const given = await startPrimary(bench, 'key "ddns"', keyOf('ddns'));
    bench.write('update.key', keyOf('dhcp'));
    writeUpdate(bench, given, 'zone example.com', addition);
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-badkey', 'bind/tsig-badkey', 'bind/nsupdate-tsig-error'] },
  check: {
    run: 'grep -ho "key .*algorithm [^;]*" named.conf update.key',
    shows: /^key/m,
    remains: 'BIND knows its key as before; the client has the same one now.',
  },
  fix: {
    says: 'Give nsupdate the key that the server knows, by the same name.',
    do: (_, bench) => Promise.resolve(bench.write('update.key', keyOf('ddns'))),
  },
  gone: { code: 0 },
});
