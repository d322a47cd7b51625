import { afterTheFirst, answers, closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A POST over a kept connection that the origin closes',
  software: ['traffic-server'],
  fault: 'keep-alive-race',
  proves: [{ guide: '502-bad-gateway/index', cause: 'keep-alive-race', fix: 'align-keep-alive' }],
  async given(bench) {
    const started = await startBefore(bench, afterTheFirst(closes));
    await bench.curl(started.server.url);
    return started;
  },
  when: ({ server }, bench) => bench.curl(server.url, ['--data', 'a=1']),
  then: { status: 502, prints: ['traffic-server/malformed-status', 'traffic-server/bad-incoming-response'] },
  check: {
    run: 'curl -sS http://127.0.0.1:<port>/ http://127.0.0.1:<port>/ -v 2>&1 | grep -E "Re-using|Connection died"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /Connection died, retrying a fresh connect/,
  },
  fix: {
    says: 'Let the application keep idle connections open for longer than Traffic Server does.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
