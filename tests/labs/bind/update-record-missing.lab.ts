import { defineLab } from '../runner/lab.ts';
import { addition, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

export const lab = defineLab({
  title: 'An update that demands a type of record which is not there',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-update-precondition-failed',
  async given(bench) {
    const given = await startPrimary(bench);
    writeUpdate(bench, given, 'zone example.com', 'prereq yxrrset www.example.com AAAA', addition);
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-nxrrset', 'bind/update-nxrrset'] },
  check: {
    run: "dig @127.0.0.1 -p <port> +noall +comments +answer www.example.com AAAA | grep -o 'status: [A-Z]*\\|ANSWER: 0'",
    fill: ({ bind }) => ({ '<port>': bind.port }),
    shows: /status: NOERROR/,
    remains: 'The name has no such record as before; the update asks for another type now.',
  },
  fix: {
    says: 'Demand the type that the name has.',
    do: (given, bench) =>
      Promise.resolve(
        writeUpdate(bench, given, 'zone example.com', 'prereq yxrrset www.example.com A', addition),
      ),
  },
  gone: { code: 0 },
});
