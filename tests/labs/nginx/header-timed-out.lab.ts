import { defineLab } from '../runner/lab.ts';
import { askSlowly, setDirectives, startAnswering } from '../software/nginx-client.ts';

const limit = (seconds: number) => `client_header_timeout ${seconds}s;`;

export const lab = defineLab({
  title: 'A client that is slower than client_header_timeout',
  software: ['nginx'],
  fault: 'client-too-slow',
  given: (bench) => startAnswering(bench, limit(1)),
  when: ({ port }, bench) =>
    askSlowly(bench, port, 'GET / HTTP/1.1\\r\\nHost: localhost\\r\\n', 'Connection: close\\r\\n\\r\\n'),
  then: { code: 1, prints: ['nginx/client-timed-out', 'nginx/status-408'] },
  check: { run: "grep -c '\" 408 ' access.log", remains: 'The log keeps its lines.', shows: /^1$/m },
  fix: {
    says: 'Raise client_header_timeout above the pause of the client.',
    do: (nginx) => setDirectives(nginx, limit(10)),
  },
  gone: { code: 0, within: 6000 },
});
