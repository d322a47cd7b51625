import { defineLab } from '../runner/lab.ts';
import { startCaddy } from '../software/caddy.ts';
import { browse } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A page whose file does not exist',
  software: ['chromium', 'caddy'],
  tools: ['certutil'],
  fault: 'file-not-found',
  async given(bench) {
    const folder = bench.makeFolder('site');
    return { caddy: await startCaddy(bench, { site: `root * ${folder}\n  file_server` }) };
  },
  when: ({ caddy }, bench) => browse(bench, caddy.url),
  then: { code: 1, status: 404, prints: ['chromium/http-error-404', 'chromium/no-webpage-found'] },
  check: {
    run: 'ls site/index.html',
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Put the file into the folder of the site.',
    do: (_, bench) => Promise.resolve(bench.write('site/index.html', '<p>ok</p>\n')),
  },
  gone: { code: 0, status: 200 },
});
