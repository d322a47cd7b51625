import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

const guide = '504-gateway-timeout/nginx';

export const lab = defineLab({
  title: 'An application that answers 504 itself',
  software: ['nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'passed-on-504', fix: 'follow-the-inner-504' }],
  given: (bench) => startWithApp(bench, answers(504, 'the API behind is slow\n')),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 504, prints: ['nginx/status-504'] },
  check: {
    run: guideCheck(guide, 'passed-on-504'),
    fill: ({ app }) => ({ '<upstream-address>': app.address, '<path>': '' }),
    shows: /^504 after 0\./m,
  },
  fix: {
    says: 'Make the call behind the application answer in time.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
