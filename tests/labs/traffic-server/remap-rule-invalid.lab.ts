import { defineLab } from '../runner/lab.ts';
import { passTo, planTrafficServer } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A rule in remap.config whose first word is misspelt',
  software: ['traffic-server'],
  fault: 'configuration-error',
  given: (bench) => planTrafficServer(bench, { remap: 'mapp / http://127.0.0.1:8080/' }),
  when: (server) => server.tryStart(),
  then: { code: 70, prints: ['traffic-server/remap-failed', 'traffic-server/remap-rule-failed'] },
  check: {
    run: 'cat etc/remap.config',
    shows: /^mapp /,
  },
  fix: {
    says: 'Spell the rule as the documentation does: map.',
    async do(server) {
      server.write({ remap: passTo('127.0.0.1:8080') });
    },
  },
  gone: { code: 0 },
});
