import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBind } from '../software/bind.ts';
import { startResolver } from '../software/dnsmasq.ts';

const allowing = (address: string, port: number) => ({
  options: `recursion yes;
  allow-recursion { ${address}; };
  forwarders port ${port} { 127.0.0.1; };
  forward only;`,
});

const guide = 'dns-refused/index';

export const lab = defineLab({
  title: 'A client that allow-recursion does not name',
  software: ['bind'],
  tools: ['dig', 'dnsmasq'],
  fault: 'dns-server-refused',
  proves: [{ guide, cause: 'recursion-not-allowed', fix: 'allow-the-clients' }],
  async given(bench) {
    const upstream = await startResolver(bench);
    await upstream.add('www.example.com', '192.0.2.80');
    return { upstream, bind: await startBind(bench, allowing('192.0.2.0/24', upstream.port)) };
  },
  when: ask,
  then: {
    code: 0,
    prints: ['bind/dig-refused', 'bind/dig-recursion-not-available', 'bind/query-cache-denied'],
  },
  check: {
    run: guideCheck(guide, 'recursion-not-allowed'),
    fill: ({ bind }) => ({ '<server>': `127.0.0.1 -p ${bind.port}`, '<host>': 'www.example.com' }),
    shows: /status: REFUSED[^]*recursion requested but not available/,
  },
  fix: {
    says: 'Let allow-recursion name the client, and reload BIND.',
    do: ({ bind, upstream }) => {
      bind.write(allowing('192.0.2.0/24; 127.0.0.1', upstream.port));
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});
