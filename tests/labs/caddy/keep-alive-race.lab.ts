import { afterTheFirst, answers, closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A POST over a kept connection that the upstream closes',
  software: ['caddy'],
  fault: 'keep-alive-race',
  proves: [
    { guide: '502-bad-gateway/index', cause: 'keep-alive-race', fix: 'align-keep-alive' },
    { guide: '502-bad-gateway/caddy', cause: 'idle-connection', fix: 'shorten-keepalive' },
  ],
  async given(bench) {
    const started = await startBefore(bench, afterTheFirst(closes));
    await bench.curl(started.caddy.url);
    return started;
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url, ['--data', 'a=1']),
  then: { status: 502, prints: ['caddy/closed-before-response'] },
  check: {
    run: 'curl -sS http://127.0.0.1:<port>/ http://127.0.0.1:<port>/ -v 2>&1 | grep -E "Re-using|Empty reply|Connection died"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /Connection died, retrying a fresh connect/,
  },
  fix: {
    says: 'Let the application keep idle connections open for longer than Caddy does.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
