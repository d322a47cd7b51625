import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { balance } from '../software/apache-proxy.ts';

const guide = '503-service-unavailable/apache';

export const lab = defineLab({
  title: 'One 500 page that takes the only member of a balancer out',
  software: ['apache-httpd'],
  fault: 'no-healthy-upstream',
  proves: [{ guide, cause: 'forced-into-error', fix: 'loosen-the-rules' }],
  async given(bench) {
    const app = await bench.faultServer(answers(500));
    const parts = (rule: string) => balance(`http://${app.address} retry=60`, `ProxySet ${rule}`);
    const apache = await startApache(bench, parts('failonstatus=500 forcerecovery=Off'));
    return { app, parts, apache };
  },
  async when(given, bench) {
    await ask(given, bench);
    await given.app.be(answers());
    return ask(given, bench);
  },
  then: {
    status: 503,
    prints: ['apache-httpd/failonstatus', 'apache-httpd/all-workers-in-error'],
  },
  check: {
    run: guideCheck(guide, 'forced-into-error'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH01174/,
  },
  fix: {
    says: 'Take failonstatus out, so that an error page of the application no longer counts as a dead backend.',
    do: ({ apache, parts }) => apache.configure(parts('forcerecovery=Off')),
  },
  gone: { status: 200, when: ask },
});
