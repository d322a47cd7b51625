import { answers } from '../runner/fault-modes.ts';
import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startResolver } from '../software/dnsmasq.ts';
import { passToName, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'An upstream name that the DNS server does not know',
  software: ['nginx'],
  tools: ['dnsmasq', 'dig'],
  fault: 'name-does-not-exist',
  proves: [
    { guide: '502-bad-gateway/nginx', cause: 'stale-or-unknown-name', fix: 'follow-address-changes' },
    { guide: '502-bad-gateway/index', cause: 'wrong-name-or-address', fix: 'correct-target' },
  ],
  async given(bench) {
    const [app, resolver] = [await bench.faultServer(answers()), await startResolver(bench)];
    return { resolver, nginx: await startNginx(bench, { server: passToName(app, resolver) }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/name-not-found', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCommand('502-bad-gateway/index', 'correct-target'),
    fill: ({ resolver }) => ({ '<app-host>': `@127.0.0.1 -p ${resolver.port} app.example.com` }),
    shows: /^$/,
  },
  fix: {
    says: 'Add the record of the name to the DNS server.',
    do: ({ resolver }) => resolver.add('app.example.com', '127.0.0.1'),
  },
  gone: { status: 200 },
});
