import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: "A page that Apache's user may not read",
  software: ['apache-httpd'],
  needsRoot: true,
  fault: 'access-denied',
  async given(bench) {
    const apache = await startApache(bench, {});
    bench.write('www/index.html', 'ok\n', 0o600);
    return { apache };
  },
  when: ask,
  then: { status: 403, prints: ['apache-httpd/file-permissions', 'apache-httpd/forbidden-page'] },
  check: {
    run: 'sudo -u www-data cat <path>',
    fill: () => ({ '<path>': 'www/index.html' }),
    shows: /Permission denied/,
  },
  fix: {
    says: 'Let everybody read the file: chmod 644.',
    do: (_, bench) => bench.run('chmod 644 www/index.html'),
  },
  gone: { status: 200 },
});
