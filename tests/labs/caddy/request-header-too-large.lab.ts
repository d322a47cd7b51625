import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { limitHeader, passTo, startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'Request header fields larger than max_header_size',
  software: ['caddy'],
  fault: 'request-header-too-large',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const site = passTo(app.address);
    return { site, caddy: await startCaddy(bench, { site, options: limitHeader('1KB') }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url, ['-H', `Cookie: session=${'x'.repeat(10_000)}`]),
  then: { status: 431, prints: ['caddy/request-header-too-large'] },
  check: {
    run: `caddy adapt --config Caddyfile 2>/dev/null | grep -o '"max_header_bytes":[0-9]*'`,
    shows: /^"max_header_bytes":1000$/m,
  },
  fix: {
    says: 'Raise max_header_size above the largest header that you accept.',
    do: ({ site, caddy }) => caddy.configure({ site, options: limitHeader('64KB') }),
  },
  gone: { status: 200 },
});
