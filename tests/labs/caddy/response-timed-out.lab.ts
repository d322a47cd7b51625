import { answers, stalls } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { over, startBefore } from '../software/caddy.ts';

const guide = '504-gateway-timeout/caddy';

export const lab = defineLab({
  title: 'An upstream that does not begin its answer in time',
  software: ['caddy'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-answer', fix: 'speed-up-the-application' }],
  given: (bench) => startBefore(bench, stalls, over('response_header_timeout 1s')),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 504, prints: ['caddy/response-timed-out'] },
  check: {
    run: guideCheck(guide, 'slow-answer'),
    fill: ({ caddy }) => ({ 'sudo journalctl -u caddy -o cat --since today': `cat ${caddy.log}` }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 "uri":"\/$/m,
  },
  fix: {
    says: 'Repair what keeps the application from answering.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
