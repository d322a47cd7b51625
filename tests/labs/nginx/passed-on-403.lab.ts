import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

const guide = '403-forbidden/nginx';

export const lab = defineLab({
  title: 'An application that refuses the request itself',
  software: ['nginx'],
  fault: 'application-error',
  proves: [
    { guide, cause: 'application-says-no', fix: 'cure-the-application' },
    { guide: '403-forbidden/index', cause: 'application-refuses', fix: 'grant-in-the-application' },
  ],
  given: (bench) => startWithApp(bench, answers(403, 'Your account may not see this page.\n')),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 403, prints: ['nginx/status-403'] },
  check: {
    run: guideCheck(guide, 'application-says-no'),
    fill: ({ app }) => ({ '<app-host>': '127.0.0.1', '<port>': app.port, '<path>': '' }),
    shows: /^403$/m,
  },
  fix: {
    says: 'Give the account the role that the page needs.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
