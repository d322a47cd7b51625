import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { digAt, record, startBind, writeZone } from '../software/bind.ts';
import { makeKey, makeOldKey, signZone, trustAnchorOf } from '../software/dnssec.ts';

const guide = 'servfail/index';
const always = ['20250101000000', '20451231000000'] as const;

const resolving = (port: number, anchor: string) => ({
  name: 'resolver',
  validates: true,
  options: `recursion yes;
  forwarders port ${port} { 127.0.0.1; };
  forward only;`,
  zones: trustAnchorOf(anchor),
});

export const lab = defineLab({
  title: 'A key above the zone that is no longer the key of the zone, seen by BIND',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dnssec-validation-failed',
  proves: [{ guide, cause: 'dnssec-broken', fix: 'repair-dnssec' }],
  async given(bench) {
    writeZone(bench, [record]);
    const anchor = await makeKey(bench);
    const server = await startBind(bench, { zones: await signZone(bench, ...always) });
    const resolver = await startBind(bench, resolving(server.port, await makeOldKey(bench)));
    return { anchor, server, resolver };
  },
  when: ({ resolver }, bench) => digAt(bench, resolver.port),
  then: {
    code: 0,
    prints: [
      'bind/dig-servfail',
      'bind/no-valid-signature',
      'bind/no-valid-rrsig',
      'bind/broken-trust-chain',
    ],
  },
  check: {
    run: guideCheck(guide, 'dnssec-broken'),
    fill: ({ resolver }) => ({ '<resolver>': `127.0.0.1 -p ${resolver.port}`, '<host>': 'www.example.com' }),
    shows: /^\+nocd status: SERVFAIL\n\+cd status: NOERROR$/m,
  },
  fix: {
    says: 'Put the key of the zone in the place of the old one, and reload BIND.',
    do: ({ anchor, server, resolver }) => {
      resolver.write(resolving(server.port, anchor));
      resolver.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0, within: 8000 },
});
