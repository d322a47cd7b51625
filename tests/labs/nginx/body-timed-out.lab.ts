import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { askSlowly } from '../software/nginx-client.ts';
import { passTo, startWithApp } from '../software/nginx.ts';

const limit = (seconds: number) => `client_body_timeout ${seconds}s;`;
const post =
  'POST / HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\nContent-Length: 6\\r\\n\\r\\nhel';

export const lab = defineLab({
  title: 'An upload that pauses for longer than client_body_timeout',
  software: ['nginx'],
  fault: 'client-too-slow',
  given: (bench) => startWithApp(bench, answers(), limit(1)),
  when: ({ nginx }, bench) => askSlowly(bench, nginx.port, post, 'lo\\n'),
  then: { code: 1, prints: ['nginx/status-408'] },
  check: { run: "grep -c '\" 408 ' access.log", remains: 'The log keeps its lines.', shows: /^1$/m },
  fix: {
    says: 'Raise client_body_timeout above the pause of the client.',
    do: ({ app, nginx }) => nginx.configure({ server: passTo(`http://${app.address}`, limit(10)) }),
  },
  gone: { code: 0, within: 6000 },
});
