import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { at, closing, probe, startVarnish } from '../software/varnish.ts';

const director = `import directors;
sub vcl_init {
  new pool = directors.round_robin();
  pool.add_backend(default);
}
sub vcl_recv {
  set req.backend_hint = pool.backend();
}`;

export const lab = defineLab({
  title: 'A director whose only backend is down',
  software: ['varnish'],
  fault: 'no-healthy-upstream',
  async given(bench) {
    const app = await bench.faultServer('refuses');
    return { app, varnish: await startVarnish(bench, { backend: at(app, probe('/')), vcl: director }) };
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/director-empty'] },
  check: {
    run: 'varnishadm -n <name> backend.list | cut -c 1-43',
    fill: ({ varnish }) => ({ '<name>': varnish.name }),
    shows: /boot\.default +probe +0\/2 +sick/,
  },
  fix: {
    says: 'Start the application; the probe then finds it healthy.',
    do: ({ app }) => app.be(closing(answers())),
  },
  gone: { status: 200 },
});
