import { defineLab } from '../runner/lab.ts';
import { sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

export const lab = defineLab({
  title: 'An update that may only add a name which is not there',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-update-precondition-failed',
  async given(bench) {
    const given = await startPrimary(bench);
    writeUpdate(
      bench,
      given,
      'zone example.com',
      'prereq nxdomain www.example.com',
      'update add www.example.com 60 A 192.0.2.81',
    );
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-yxdomain', 'bind/update-yxdomain'] },
  check: {
    run: "dig @127.0.0.1 -p <port> +noall +comments +answer www.example.com | grep -o 'www.*'",
    fill: ({ bind }) => ({ '<port>': bind.port }),
    shows: /192\.0\.2\.80$/m,
    remains: 'The name is there as before; the update accepts it now.',
  },
  fix: {
    says: 'Drop the precondition, if the name may be there.',
    do: (given, bench) =>
      Promise.resolve(
        writeUpdate(bench, given, 'zone example.com', 'update add www.example.com 60 A 192.0.2.81'),
      ),
  },
  gone: { code: 0 },
});
