import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { at, startVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend that refuses, and VCL that retries it',
  software: ['varnish'],
  fault: 'connection-refused',
  async given(bench) {
    const app = await bench.faultServer('refuses');
    const vcl = 'sub vcl_backend_error {\n  return (retry);\n}';
    return { app, varnish: await startVarnish(bench, { backend: at(app), vcl }) };
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: {
    status: 503,
    prints: ['varnish/backend-held-down', 'varnish/connect-refused', 'varnish/too-many-retries'],
  },
  check: {
    run: "ss -ltn 'sport = :<port>'",
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the application on the port that the backend names.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
