import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'The only upstream counts as down after one refused connection',
  software: ['caddy'],
  fault: 'no-healthy-upstream',
  async given(bench) {
    const app = await bench.faultServer('refuses');
    const caddy = await startCaddy(bench, { site: passTo(app.address, 'fail_duration 3s') });
    await bench.curl(caddy.url);
    return { app, caddy };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 503, prints: ['caddy/no-upstreams', 'caddy/connect-refused'] },
  check: {
    run: "ss -ltn 'sport = :<port>'",
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the application, and wait until fail_duration is over.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, within: 6000 },
});
