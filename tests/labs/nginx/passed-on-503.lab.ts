import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

const guide = '503-service-unavailable/nginx';

export const lab = defineLab({
  title: 'An application that answers 503 itself',
  software: ['nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'application-sent-it', fix: 'mend-the-application' }],
  given: (bench) => startWithApp(bench, answers(503, 'maintenance\n')),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 503, prints: ['nginx/status-503'] },
  check: {
    run: guideCheck(guide, 'application-sent-it'),
    fill: ({ app }) => ({ '<app-host>': '127.0.0.1', '<port>': app.port }),
    shows: /^503$/m,
  },
  fix: {
    says: "End the application's maintenance mode.",
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
