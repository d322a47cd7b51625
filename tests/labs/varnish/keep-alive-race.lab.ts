import { afterTheFirst, answers, closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A POST over a kept connection that the backend closes',
  software: ['varnish'],
  fault: 'keep-alive-race',
  proves: [{ guide: '503-service-unavailable/varnish', cause: 'closed-early', fix: 'keep-connections' }],
  async given(bench) {
    const started = await startBefore(bench, afterTheFirst(closes));
    await bench.curl(started.varnish.url);
    return started;
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url, ['--data', 'a=1']),
  then: { status: 503, prints: ['varnish/closed-before-response'] },
  check: showsReason(/HTC eof \(-1\)/),
  fix: {
    says: 'Let the application keep idle connections open for longer than Varnish does (backend_idle_timeout).',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
