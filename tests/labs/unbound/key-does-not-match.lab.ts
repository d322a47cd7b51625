import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { record, startBind, writeZone } from '../software/bind.ts';
import { makeKey, makeOldKey, signZone } from '../software/dnssec.ts';
import { ask, startUnbound, stubTo } from '../software/unbound.ts';

const guide = 'servfail/index';
const always = ['20250101000000', '20451231000000'] as const;

export const lab = defineLab({
  title: 'A key above the zone that is no longer the key of the zone, seen by Unbound',
  software: ['unbound', 'bind'],
  tools: ['dig'],
  fault: 'dnssec-validation-failed',
  proves: [{ guide, cause: 'dnssec-broken', fix: 'repair-dnssec' }],
  async given(bench) {
    writeZone(bench, [record]);
    const anchor = await makeKey(bench);
    const bind = await startBind(bench, { zones: await signZone(bench, ...always) });
    const trusting = (file: string) => ({
      server: `trust-anchor-file: "${file}"`,
      more: stubTo(bind.port),
    });
    return { anchor, trusting, unbound: await startUnbound(bench, trusting(await makeOldKey(bench))) };
  },
  when: ask,
  then: {
    code: 0,
    prints: ['unbound/dnskey-does-not-match', 'unbound/prime-failed', 'bind/dig-servfail'],
  },
  check: {
    run: guideCheck(guide, 'dnssec-broken'),
    fill: ({ unbound }) => ({ '<resolver>': `127.0.0.1 -p ${unbound.port}`, '<host>': 'www.example.com' }),
    shows: /^\+nocd status: SERVFAIL\n\+cd status: NOERROR$/m,
  },
  fix: {
    says: 'Put the key of the zone in the place of the old one, and make Unbound read its configuration again.',
    do: ({ anchor, trusting, unbound }) => Promise.resolve(unbound.configure(trusting(anchor))),
  },
  gone: { code: 0, within: 8000 },
});
