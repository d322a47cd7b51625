import { answers } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askSlowly } from '../software/nginx-client.ts';
import { passTo, startWithApp } from '../software/nginx.ts';

const guide = '408-request-timeout/index';
const limit = (seconds: number) => `client_body_timeout ${seconds}s;`;
const post =
  'POST / HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\nContent-Length: 6\\r\\n\\r\\nhel';

export const lab = defineLab({
  title: 'An upload that pauses for longer than client_body_timeout',
  software: ['nginx'],
  fault: 'client-too-slow',
  proves: [{ guide, cause: 'slow-upload', fix: 'raise-the-timeout' }],
  given: (bench) => startWithApp(bench, answers(), limit(1)),
  when: ({ nginx }, bench) => askSlowly(bench, nginx.port, post, 'lo\\n'),
  then: { code: 1, prints: ['nginx/status-408'] },
  check: {
    run: guideCheck(guide, 'slow-upload'),
    fill: ({ nginx }) => ({ '/var/log/nginx/access.log': nginx.accessLog }),
    remains: 'The log keeps its lines.',
    shows: /^ *\d+ POST \/$/m,
  },
  fix: {
    says: 'Raise client_body_timeout above the pause of the client.',
    do: ({ app, nginx }) =>
      nginx.configure({ server: passTo(`http://${app.address}`, guideSnippet(guide, 'raise-the-timeout')) }),
  },
  gone: { code: 0, within: 6000 },
});
