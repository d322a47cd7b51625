import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'try_files whose last file does not exist',
  software: ['nginx'],
  fault: 'configuration-error',
  proves: [{ guide: '500-internal-server-error/index', cause: 'rewrite-loop', fix: 'break-loop' }],
  async given(bench) {
    const server = `root ${bench.makeFolder('www')};\n    location / { try_files $uri /index.html; }`;
    return { nginx: await startNginx(bench, { server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 500, prints: ['nginx/internal-redirection-cycle', 'nginx/internal-server-error-page'] },
  check: {
    run: guideCheck('500-internal-server-error/index', 'rewrite-loop'),
    fill: ({ nginx }) => ({ '/var/log/apache2/error.log /var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /redirection cycle/,
  },
  fix: {
    says: 'Put index.html into the folder that root names.',
    do: (_, bench) => Promise.resolve(bench.write('www/index.html', 'ok\n')),
  },
  gone: { status: 200 },
});
