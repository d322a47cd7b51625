import { defineLab } from '../runner/lab.ts';
import { addition, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';
import { startUnbound, stubTo } from '../software/unbound.ts';

export const lab = defineLab({
  title: 'An update that is sent to a resolver in the place of the primary server',
  software: ['unbound', 'bind'],
  fault: 'dns-feature-not-supported',
  async given(bench) {
    const primary = await startPrimary(bench);
    const unbound = await startUnbound(bench, { more: stubTo(primary.bind.port) });
    writeUpdate(bench, { bind: unbound }, 'zone example.com', addition);
    return { primary, unbound };
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-notimp'] },
  check: {
    run: "grep '^server' update.txt",
    shows: /^server 127\.0\.0\.1 \d+$/m,
    remains: 'The file names another server now, that of the zone.',
  },
  fix: {
    says: 'Name the primary server of the zone in the update.',
    do: ({ primary }, bench) => Promise.resolve(writeUpdate(bench, primary, 'zone example.com', addition)),
  },
  gone: { code: 0 },
});
