import { byPath, closes } from '../runner/fault-modes.ts';
import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'One request that both servers fail empties the group for all others',
  software: ['nginx'],
  fault: 'no-healthy-upstream',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'no-server-left', fix: 'keep-servers-in-rotation' }],
  async given(bench) {
    const [one, other] = [
      await bench.faultServer(byPath({ '/crash': closes })),
      await bench.faultServer(byPath({ '/crash': closes })),
    ];
    const http = `upstream app { server ${one.address}; server ${other.address}; }`;
    return { one, other, nginx: await startNginx(bench, { http, server: passTo('http://app') }) };
  },
  async when({ nginx }, bench) {
    await bench.curl(`${nginx.url}crash`);
    return bench.curl(nginx.url);
  },
  then: {
    status: 502,
    prints: ['nginx/no-live-upstreams', 'nginx/server-temporarily-disabled', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'no-server-left'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /upstream prematurely closed connection .* "GET \/crash /,
  },
  fix: {
    says: 'Let a server fail more than once before it is left out: max_fails=3.',
    do: ({ nginx, one, other }) =>
      nginx.configure({
        http: fill(guideSnippet('502-bad-gateway/nginx', 'keep-servers-in-rotation'), {
          '192.0.2.10:3000': one.address,
          '192.0.2.11:3000': other.address,
        }),
        server: passTo('http://app'),
      }),
  },
  gone: { status: 200 },
});
