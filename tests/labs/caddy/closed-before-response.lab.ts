import { answers, closes } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'An upstream that closes without a response',
  software: ['caddy'],
  fault: 'connection-closed-before-response',
  proves: [{ guide: '502-bad-gateway/caddy', cause: 'closes-early', fix: 'mend-the-application' }],
  given: (bench) => startBefore(bench, closes),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/closed-before-response'] },
  check: {
    run: guideCheck('502-bad-gateway/caddy', 'closes-early'),
    fill: ({ app }) => ({ '<app-host>': '127.0.0.1', '<app-port>': app.port }),
    shows: /^curl: \(52\) Empty reply from server/m,
  },
  fix: {
    says: 'Repair the application, so that it answers instead of closing the connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
