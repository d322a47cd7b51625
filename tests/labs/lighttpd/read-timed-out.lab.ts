import { waits } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, passTo, startWithApp } from '../software/lighttpd.ts';

const guide = '504-gateway-timeout/index';

export const lab = defineLab({
  title: 'An application that takes longer than read-timeout',
  software: ['lighttpd'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-application', fix: 'align-timeouts' }],
  given: (bench) => startWithApp(bench, waits(3500), '"read-timeout" => 1'),
  when: ask,
  then: { status: 504, prints: ['lighttpd/read-timed-out', 'lighttpd/page-504'] },
  check: {
    run: guideCheck(guide, 'slow-application'),
    fill: ({ app }) => ({ '<backend-ip>:<port>/<slow-path>': `${app.address}/` }),
    shows: /status=200 first-byte=[3-5]\./,
    remains: 'The application is as slow as before; lighttpd waits for it now.',
  },
  fix: {
    says: 'Give the application more time than it takes: read-timeout 90.',
    do: ({ app, lighttpd }) => lighttpd.configure(passTo(app, '"read-timeout" => 90')),
  },
  gone: { status: 200, within: 8000 },
});
