import { waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'The application needs longer than proxy_read_timeout',
  software: ['nginx'],
  fault: 'response-timeout',
  proves: [
    { guide: '504-gateway-timeout/nginx', cause: 'slow-answer', fix: 'set-the-right-timeout' },
    { guide: '504-gateway-timeout/index', cause: 'slow-application', fix: 'align-timeouts' },
  ],
  given: (bench) => startWithApp(bench, waits(1200), 'proxy_read_timeout 1s;'),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 504, prints: ['nginx/response-header-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck('504-gateway-timeout/index', 'slow-application'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<slow-path>': '' }),
    remains: 'The application is as slow as before; nginx waits for it now.',
    shows: /^status=200 first-byte=[1-9]\./,
  },
  fix: {
    says: 'Set a read timeout that is longer than the work needs.',
    do: ({ app, nginx }) =>
      nginx.configure({
        server: passTo(`http://${app.address}`, guideSnippet('504-gateway-timeout/index', 'align-timeouts')),
      }),
  },
  gone: { status: 200 },
});
