import { defineLab } from '../runner/lab.ts';
import { record, startBind, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A name that has an IPv6 address alone',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-record-type-missing',
  given: async (bench) => ({
    bind: await startBind(bench, { zones: writeZone(bench, ['www IN AAAA 2001:db8::80']) }),
  }),
  when: ({ bind: { port } }, bench) =>
    bench.run(
      `dig @127.0.0.1 -p ${port} www.example.com A; nslookup -type=A -port=${port} www.example.com 127.0.0.1; host -t A -p ${port} www.example.com 127.0.0.1`,
    ),
  then: { code: 0, prints: ['bind/dig-nodata', 'bind/nslookup-no-answer', 'bind/host-has-no-record'] },
  check: { run: "grep '^www' example.com.zone", shows: /^www IN AAAA 2001:db8::80\n$/ },
  fix: {
    says: 'Add the record of the type that is asked for, and reload BIND.',
    do: ({ bind }, bench) => {
      writeZone(bench, ['www IN AAAA 2001:db8::80', record]);
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});
