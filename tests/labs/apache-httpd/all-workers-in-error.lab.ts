import { answers } from '../runner/fault-modes.ts';
import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { balance } from '../software/apache-proxy.ts';

const guide = '503-service-unavailable/index';

export const lab = defineLab({
  title: 'A balancer whose only member is in error',
  software: ['apache-httpd'],
  fault: 'no-healthy-upstream',
  proves: [
    { guide, cause: 'no-healthy-backend', fix: 'start-backend' },
    { guide: '503-service-unavailable/apache', cause: 'members-in-error', fix: 'bring-members-back' },
  ],
  async given(bench) {
    const app = await bench.faultServer('refuses');
    return {
      app,
      apache: await startApache(
        bench,
        balance(`http://${app.address} retry=1`, 'ProxySet forcerecovery=Off'),
      ),
    };
  },
  async when(given, bench) {
    await ask(given, bench);
    return ask(given, bench);
  },
  then: {
    status: 503,
    prints: [
      'apache-httpd/all-workers-in-error',
      'apache-httpd/worker-disabled',
      'apache-httpd/service-unavailable-page',
    ],
  },
  check: {
    run: guideCommand(guide, 'find-the-sender', 6),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH01170/,
  },
  fix: {
    says: 'Start the backend; Apache tries it again when the retry time is over.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
