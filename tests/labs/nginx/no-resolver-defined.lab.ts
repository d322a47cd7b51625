import { answers } from '../runner/fault-modes.ts';
import { fill, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startResolver } from '../software/dnsmasq.ts';
import { fillShow, passToName, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A name from a variable, and no resolver',
  software: ['nginx'],
  tools: ['dnsmasq'],
  fault: 'configuration-error',
  async given(bench) {
    const [app, resolver] = [await bench.faultServer(answers()), await startResolver(bench)];
    await resolver.add('app.example.com', '127.0.0.1');
    const server = passToName(app, resolver).replace(/resolver .*;/, '');
    return { app, resolver, nginx: await startNginx(bench, { server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/no-resolver-defined', 'nginx/bad-gateway-page'] },
  check: {
    run: "sudo nginx -T 2>/dev/null | grep -cE '^\\s*resolver '",
    fill: ({ nginx }) => fillShow(nginx),
    shows: /^0$/m,
  },
  fix: {
    says: 'Name a DNS server with resolver.',
    do: ({ app, nginx, resolver }) =>
      nginx.configure({
        server: fill(guideSnippet('502-bad-gateway/nginx', 'follow-address-changes', 2), {
          '<dns-server-ip>': `127.0.0.1:${resolver.port}`,
          ':3000': `:${app.port}`,
        }),
      }),
  },
  gone: { status: 200 },
});
