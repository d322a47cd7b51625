import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { answers } from '../runner/fault-modes.ts';
import { passTo, startWithApp } from '../software/nginx.ts';

const guide = '413-content-too-large/index';

export const lab = defineLab({
  title: 'A body larger than client_max_body_size',
  software: ['nginx'],
  fault: 'request-body-too-large',
  proves: [
    { guide: '413-content-too-large/nginx', cause: 'default-limit', fix: 'raise-for-the-upload' },
    { guide, cause: 'web-server-limit', fix: 'raise-the-server' },
  ],
  given(bench) {
    bench.write('upload', 'x'.repeat(1_100_000));
    return startWithApp(bench, answers());
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['--data', '@upload']),
  then: { status: 413, prints: ['nginx/body-too-large', 'nginx/content-too-large-page'] },
  check: {
    run: guideCheck(guide, 'web-server-limit'),
    fill: ({ nginx }) => ({ '<upload-url>': nginx.url }),
    shows: /^90 kB 200\n900 kB 200\n5000 kB 413\n25000 kB 413\n90000 kB 413$/m,
  },
  fix: {
    says: 'Raise client_max_body_size above the largest upload that you accept; 1m holds unless set.',
    do: ({ app, nginx }) =>
      nginx.configure({
        server: passTo(`http://${app.address}`, guideSnippet(guide, 'raise-the-server')),
      }),
  },
  gone: { status: 200 },
});
