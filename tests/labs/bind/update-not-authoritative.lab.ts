import { defineLab } from '../runner/lab.ts';
import { addition, sendUpdate, startPrimary, writeUpdate } from '../software/nsupdate.ts';

export const lab = defineLab({
  title: 'An update of a zone that the server does not serve',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-server-not-authoritative',
  async given(bench) {
    const given = await startPrimary(bench);
    writeUpdate(bench, given, 'zone example.org', 'update add new.example.org 60 A 192.0.2.81');
    return given;
  },
  when: sendUpdate,
  then: { code: 2, prints: ['bind/nsupdate-notauth', 'bind/update-notauth'] },
  check: {
    run: "dig @127.0.0.1 -p <port> +norecurse example.org SOA | grep -o 'status: [A-Z]*'",
    fill: ({ bind }) => ({ '<port>': bind.port }),
    shows: /status: REFUSED/,
    remains: 'The server does not serve that zone as before; the update names another one now.',
  },
  fix: {
    says: 'Name the zone that the server serves.',
    do: (given, bench) => Promise.resolve(writeUpdate(bench, given, 'zone example.com', addition)),
  },
  gone: { code: 0 },
});
