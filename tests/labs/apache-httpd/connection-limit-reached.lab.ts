import { waits } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf, passTo } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'More requests at once than max of ProxyPass allows',
  software: ['apache-httpd'],
  fault: 'connection-limit-reached',
  proves: [{ guide: '503-service-unavailable/apache', cause: 'pool-full', fix: 'fit-pool-and-protocol' }],
  given: inFrontOf(waits(800), 'max=1 acquire=200'),
  async when(given, bench) {
    const sights = await Promise.all([ask(given, bench), ask(given, bench)]);
    return sights.find(({ status }) => status !== 200) ?? sights[0];
  },
  then: {
    status: 503,
    prints: ['apache-httpd/connection-not-acquired', 'apache-httpd/service-unavailable-page'],
  },
  check: {
    run: guideCheck('503-service-unavailable/apache', 'pool-full'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /^[1-9]/,
  },
  fix: {
    says: 'Allow as many connections to the backend as requests come at once.',
    do: ({ apache, app }) => apache.configure(passTo(`http://${app.address}/`, 'max=8 acquire=200')),
  },
  gone: { status: 200 },
});
