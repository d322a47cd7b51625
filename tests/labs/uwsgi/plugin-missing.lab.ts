import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startUwsgi } from '../software/uwsgi.ts';

const guide = '502-bad-gateway/uwsgi';

export const lab = defineLab({
  title: 'uWSGI without the plugin for the language of the application',
  software: ['uwsgi', 'nginx'],
  fault: 'connection-closed-before-response',
  proves: [{ guide, cause: 'plugin-missing', fix: 'load-the-plugin' }],
  given: (bench) => startUwsgi(bench, { isWithoutPython: true }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['uwsgi/unavailable-modifier', 'nginx/uwsgi-closed-before-header', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'plugin-missing'),
    fill: ({ log }) => ({ 'journalctl -u <service> -o cat --since "1 hour ago" --no-pager': `cat ${log}` }),
    remains: 'The log keeps its lines.',
    shows: /^-- unavailable modifier requested: 0 --$/m,
  },
  fix: {
    says: 'Load the plugin: plugins = python3.',
    do: ({ configure }) => configure({}),
  },
  gone: { status: 200 },
});
