import { defineLab } from '../runner/lab.ts';
import { addition, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

export const lab = defineLab({
  title: 'An update that demands a name which is not there',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-update-precondition-failed',
  async given(bench) {
    const given = await startPrimary(bench);
    writeUpdate(bench, given, 'zone example.com', 'prereq yxdomain app.example.com', addition);
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-nxdomain', 'bind/update-nxdomain'] },
  check: {
    run: "dig @127.0.0.1 -p <port> +noall +comments +answer app.example.com | grep -o 'status: [A-Z]*'",
    fill: ({ bind }) => ({ '<port>': bind.port }),
    shows: /status: NXDOMAIN/,
    remains: 'The name is missing as before; the update asks for another one now.',
  },
  fix: {
    says: 'Name the host that exists in the precondition.',
    do: (given, bench) =>
      Promise.resolve(
        writeUpdate(bench, given, 'zone example.com', 'prereq yxdomain www.example.com', addition),
      ),
  },
  gone: { code: 0 },
});
