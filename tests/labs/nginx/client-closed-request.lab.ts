import { answers, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A client that gives up before the application answers',
  software: ['nginx'],
  fault: 'client-closed-connection',
  given: (bench) => startWithApp(bench, stalls),
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['-m', '1']),
  then: { code: 28, prints: ['nginx/client-closed-request', 'nginx/status-499'] },
  check: {
    run: "grep -c '\" 499 ' access.log",
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Make the application answer before the client gives up.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0, status: 200 },
});
