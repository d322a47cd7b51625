import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend port where nothing listens',
  software: ['varnish'],
  fault: 'connection-refused',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'backend-refused', fix: 'start-backend' },
    { guide: '503-service-unavailable/varnish', cause: 'backend-refused', fix: 'start-the-backend' },
  ],
  given: (bench) => startBefore(bench, 'refuses'),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/connect-refused', 'varnish/guru-meditation'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'backend-refused'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the application on the port that the backend names.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
