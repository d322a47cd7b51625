import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A backend port where nothing listens',
  software: ['apache-httpd'],
  fault: 'connection-refused',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'backend-refused', fix: 'start-backend' },
    { guide: '503-service-unavailable/apache', cause: 'nothing-listens', fix: 'start-the-backend' },
  ],
  given: inFrontOf('refuses'),
  when: ask,
  then: {
    status: 503,
    prints: [
      'apache-httpd/connect-refused',
      'apache-httpd/failed-to-make-connection',
      'apache-httpd/service-unavailable-page',
    ],
  },
  check: {
    run: guideCheck('503-service-unavailable/index', 'backend-refused'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the backend on the port that ProxyPass names.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
