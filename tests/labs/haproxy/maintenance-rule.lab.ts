import { answers } from '../runner/fault-modes.ts';
import { guideCommand, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A maintenance rule that was left on',
  software: ['haproxy'],
  fault: 'configuration-error',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'maintenance-mode', fix: 'end-maintenance' },
    { guide: '503-service-unavailable/haproxy', cause: 'rule-answers', fix: 'remove-the-rule' },
  ],
  async given(bench) {
    const rule = guideSnippet('503-service-unavailable/index', 'end-maintenance', 2);
    const frontend = `${rule}\n  default_backend be`;
    return startBefore(bench, await bench.faultServer(answers()), '', { frontend });
  },
  when: ask,
  then: { status: 503, prints: ['haproxy/answered-by-rule'] },
  check: {
    run: guideCommand('503-service-unavailable/index', 'end-maintenance'),
    fill: () => ({ '/etc/nginx /etc/haproxy /etc/apache2': 'haproxy.cfg' }),
    shows: /http-request return status 503/,
  },
  fix: {
    says: 'Remove the rule.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, frontend: 'default_backend be' }),
  },
  gone: { status: 200 },
});
