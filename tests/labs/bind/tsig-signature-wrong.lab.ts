import { defineLab } from '../runner/lab.ts';
import { addition, keyOf, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

export const lab = defineLab({
  title: 'An update that is signed with another secret than the server has',
  software: ['bind'],
  fault: 'dns-signature-rejected',
  async given(bench) {
    const given = await startPrimary(bench, 'key "ddns"', keyOf('ddns'));
    bench.write('update.key', keyOf('ddns', 'hmac-sha256', 'YW5vdGhlci1zZWNyZXQtb2YtdGhlLWxhYnM='));
    writeUpdate(bench, given, 'zone example.com', addition);
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-badsig', 'bind/tsig-badsig'] },
  check: {
    run: 'grep -ho "key .*algorithm [^;]*" named.conf update.key',
    shows: /^key/m,
    remains: 'BIND knows its key as before; the client has the same one now.',
  },
  fix: {
    says: 'Copy the secret of the server into the key file of the client.',
    do: (_, bench) => Promise.resolve(bench.write('update.key', keyOf('ddns'))),
  },
  gone: { code: 0 },
});
