import { defineLab } from '../runner/lab.ts';
import { addition, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

export const lab = defineLab({
  title: 'An update with a record outside of its zone',
  software: ['bind'],
  fault: 'dns-server-not-authoritative',
  async given(bench) {
    const given = await startPrimary(bench);
    writeUpdate(bench, given, 'zone example.com', 'update add new.example.org 60 A 192.0.2.81');
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-notzone', 'bind/update-notzone'] },
  check: {
    run: "grep -E '^(zone|update)' update.txt",
    shows: /^zone example\.com\nupdate add new\.example\.org/m,
  },
  fix: {
    says: 'Correct the name, so that it ends in the name of the zone.',
    do: (given, bench) => Promise.resolve(writeUpdate(bench, given, 'zone example.com', addition)),
  },
  gone: { code: 0 },
});
