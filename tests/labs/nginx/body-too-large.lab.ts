import { defineLab } from '../runner/lab.ts';
import { answers } from '../runner/fault-modes.ts';
import { fillShow, passTo, startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A body larger than client_max_body_size',
  software: ['nginx'],
  fault: 'request-body-too-large',
  given(bench) {
    bench.write('upload', 'x'.repeat(1_100_000));
    return startWithApp(bench, answers());
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['--data', '@upload']),
  then: { status: 413, prints: ['nginx/body-too-large', 'nginx/content-too-large-page'] },
  check: {
    run: 'sudo nginx -T 2>/dev/null | grep client_max_body_size || echo not set',
    fill: ({ nginx }) => fillShow(nginx),
    shows: /^not set$/m,
  },
  fix: {
    says: 'Raise client_max_body_size above the largest upload that you accept; 1m holds unless set.',
    do: ({ app, nginx }) =>
      nginx.configure({ server: passTo(`http://${app.address}`, 'client_max_body_size 10m;') }),
  },
  gone: { status: 200 },
});
