import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { digAt, record, startBind, writeZone } from '../software/bind.ts';

const guide = 'servfail/index';

export const lab = defineLab({
  title: 'A forwarder that refuses what BIND passes on to it',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-server-failure',
  proves: [{ guide, cause: 'forwarder-fails', fix: 'restore-the-way-out' }],
  async given(bench) {
    const server = await startBind(bench);
    const options = `recursion yes;
  forwarders port ${server.port} { 127.0.0.1; };
  forward only;`;
    return { server, resolver: await startBind(bench, { name: 'resolver', options }) };
  },
  when: ({ resolver }, bench) => digAt(bench, resolver.port),
  then: { code: 0, prints: ['bind/dig-servfail', 'bind/unexpected-rcode'] },
  check: {
    run: guideCheck(guide, 'forwarder-fails'),
    fill: ({ server }) => ({ '<forwarder>': `127.0.0.1 -p ${server.port}`, '<host>': 'www.example.com' }),
    shows: /status: REFUSED/,
  },
  fix: {
    says: 'Let the forwarder answer for the name.',
    do: ({ server }, bench) => {
      server.write({ zones: writeZone(bench, [record]) });
      server.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0, within: 8000 },
});
