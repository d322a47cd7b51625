import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startResolver } from '../software/dnsmasq.ts';
import { ask, forwardTo, startUnbound } from '../software/unbound.ts';

const refusing = 'access-control: 127.0.0.0/8 refuse';

const guide = 'dns-refused/index';

export const lab = defineLab({
  title: 'A client that access-control does not allow',
  software: ['unbound', 'bind'],
  tools: ['dig', 'dnsmasq'],
  fault: 'dns-server-refused',
  proves: [{ guide, cause: 'recursion-not-allowed', fix: 'allow-the-clients' }],
  async given(bench) {
    const upstream = await startResolver(bench);
    await upstream.add('www.example.com', '192.0.2.80');
    const parts = forwardTo(upstream.port);
    const server = `${parts.server ?? ''}\n  ${refusing}`;
    return { parts, unbound: await startUnbound(bench, { ...parts, server }) };
  },
  when: ask,
  then: {
    code: 0,
    prints: ['bind/dig-refused', 'bind/dig-recursion-not-available', 'bind/dig-ede-prohibited'],
  },
  check: {
    run: guideCheck(guide, 'recursion-not-allowed'),
    fill: ({ unbound }) => ({ '<server>': `127.0.0.1 -p ${unbound.port}`, '<host>': 'www.example.com' }),
    shows: /status: REFUSED[^]*EDE: 18 \(Prohibited\)/,
  },
  fix: {
    says: 'Let access-control allow the client, and make Unbound read its configuration again.',
    do: ({ parts, unbound }) => {
      const server = `${parts.server ?? ''}\n  access-control: 127.0.0.0/8 allow`;
      unbound.configure({ ...parts, server });
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});
