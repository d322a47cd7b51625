import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { at, startVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'VCL that restarts every request',
  software: ['varnish'],
  fault: 'configuration-error',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const vcl = 'sub vcl_deliver {\n  return (restart);\n}';
    return { app, varnish: await startVarnish(bench, { backend: at(app), vcl }) };
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/too-many-restarts'] },
  check: {
    run: 'varnishadm -n <name> vcl.show | grep -B 1 "return (restart)"',
    fill: ({ varnish }) => ({ '<name>': varnish.name }),
    shows: /^sub vcl_deliver {\s+return \(restart\);$/m,
  },
  fix: {
    says: 'Restart a request under a condition that ends, such as req.restarts == 0.',
    do: ({ app, varnish }) =>
      varnish.load({
        backend: at(app),
        vcl: 'sub vcl_deliver {\n  if (resp.status == 503 && req.restarts == 0) {\n    return (restart);\n  }\n}',
      }),
  },
  gone: { status: 200 },
});
