import { answers } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillShow, passTo, startWithApp } from '../software/nginx.ts';

const guide = '413-content-too-large/nginx';

export const lab = defineLab({
  title: 'A body without an announced length, larger than the default limit',
  software: ['nginx'],
  fault: 'request-body-too-large',
  proves: [{ guide, cause: 'default-limit', fix: 'raise-for-the-upload' }],
  given(bench) {
    bench.write('upload', 'x'.repeat(1_100_000));
    return startWithApp(bench, answers());
  },
  when: ({ nginx }, bench) =>
    bench.curl(nginx.url, ['-H', 'Transfer-Encoding: chunked', '--data-binary', '@upload']),
  then: { status: 413, prints: ['nginx/chunked-body-too-large', 'nginx/content-too-large-page'] },
  check: {
    run: guideCheck(guide, 'default-limit'),
    fill: ({ nginx }) => fillShow(nginx),
    shows: /^not set$/m,
  },
  fix: {
    says: 'Raise client_max_body_size for the upload.',
    do: ({ app, nginx }) =>
      nginx.configure({
        server: passTo(`http://${app.address}`, guideSnippet(guide, 'raise-for-the-upload')),
      }),
  },
  gone: { status: 200 },
});
