import { answers, stalls } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend that does not begin its answer in time',
  software: ['varnish'],
  fault: 'response-timeout',
  proves: [{ guide: '503-service-unavailable/varnish', cause: 'too-slow', fix: 'help-the-slow-page' }],
  given: (bench) => startBefore(bench, stalls, '.first_byte_timeout = 1s;'),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/first-byte-timed-out'] },
  check: {
    run: guideCheck('503-service-unavailable/varnish', 'too-slow'),
    fill: ({ varnish }) => ({ 'varnishlog -d': `varnishlog -n ${varnish.name} -d` }),
    remains: 'The log keeps its lines.',
    shows: /first byte timeout/,
  },
  fix: {
    says: 'Repair what keeps the application from answering.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
