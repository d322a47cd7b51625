import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startWithApp } from '../software/lighttpd.ts';

const guide = '503-service-unavailable/index';

export const lab = defineLab({
  title: 'A port of the application where nothing listens',
  software: ['lighttpd'],
  fault: 'connection-refused',
  proves: [{ guide, cause: 'backend-refused', fix: 'start-backend' }],
  given: (bench) => startWithApp(bench, 'refuses'),
  when: ask,
  then: {
    status: 503,
    prints: ['lighttpd/connect-refused', 'lighttpd/all-handlers-down', 'lighttpd/page-503'],
  },
  check: {
    run: guideCheck(guide, 'backend-refused'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: { says: 'Start the application.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200, within: 8000 },
});
