import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { limitBody, passTo, startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A request body larger than max_size, on its way to an upstream',
  software: ['caddy'],
  fault: 'request-body-too-large',
  async given(bench) {
    const app = await bench.faultServer(answers());
    return { app, caddy: await startCaddy(bench, { site: `${limitBody('1KB')}\n  ${passTo(app.address)}` }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url, ['--data', 'x'.repeat(2_000)]),
  then: { status: 502, prints: ['caddy/request-body-too-large'] },
  check: {
    run: `caddy adapt --config Caddyfile 2>/dev/null | grep -o '"max_size":[0-9]*'`,
    shows: /^"max_size":1000$/m,
  },
  fix: {
    says: 'Raise max_size in request_body above the largest body that you accept.',
    do: ({ app, caddy }) => caddy.configure({ site: `${limitBody('1MB')}\n  ${passTo(app.address)}` }),
  },
  gone: { status: 200 },
});
