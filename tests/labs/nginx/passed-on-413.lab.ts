import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

const guide = '413-content-too-large/index';

export const lab = defineLab({
  title: 'An application that refuses a body which nginx lets through',
  software: ['nginx'],
  fault: 'request-body-too-large',
  proves: [
    {
      guide: '413-content-too-large/nginx',
      cause: 'application-refuses',
      fix: 'let-the-application-take-it',
    },
    { guide, cause: 'application-limit', fix: 'raise-the-application' },
  ],
  given(bench) {
    bench.write('upload', 'x'.repeat(200_000));
    return startWithApp(bench, answers(413, '{"error":"request entity too large"}\n'));
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['--data-binary', '@upload']),
  then: { status: 413, prints: ['nginx/status-413'] },
  check: {
    run: guideCheck(guide, 'application-limit'),
    fill: ({ app }) => ({
      '@<file>': '@upload',
      '<app-host>': '127.0.0.1',
      '<port>': app.port,
      '<upload-path>': '',
    }),
    shows: /^413$/m,
  },
  fix: {
    says: "Raise the application's own limit.",
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
