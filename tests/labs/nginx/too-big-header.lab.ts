import { sendsBigHeader } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A response header larger than proxy_buffer_size',
  software: ['nginx'],
  fault: 'response-header-too-big',
  proves: [
    { guide: '502-bad-gateway/nginx', cause: 'header-too-big', fix: 'raise-the-header-buffer' },
    { guide: '502-bad-gateway/index', cause: 'header-refused', fix: 'shrink-header' },
  ],
  given: (bench) => startWithApp(bench, sendsBigHeader(9_000)),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/too-big-header', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'header-too-big'),
    fill: ({ app }) => ({ '<cookies>': 'id=1', '<port>': app.port, '<path>': '' }),
    remains: 'The fix changes what nginx accepts, not the application.',
    shows: /^9\d{3}$/m,
  },
  fix: {
    says: 'Give nginx buffers that hold the whole header.',
    do: ({ app, nginx }) =>
      nginx.configure({
        server: passTo(
          `http://${app.address}`,
          guideSnippet('502-bad-gateway/nginx', 'raise-the-header-buffer'),
        ),
      }),
  },
  gone: { status: 200 },
});
