import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A folder without an index file',
  software: ['nginx'],
  fault: 'access-denied',
  proves: [
    { guide: '403-forbidden/nginx', cause: 'no-index', fix: 'give-an-index' },
    { guide: '403-forbidden/index', cause: 'no-index-file', fix: 'serve-an-index' },
  ],
  given: (bench) => startWithFiles(bench),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 403, prints: ['nginx/directory-index-forbidden', 'nginx/forbidden-page'] },
  check: {
    run: `${guideCheck('403-forbidden/nginx', 'no-index')} | wc -l`,
    fill: () => ({ '<folder>': 'www' }),
    shows: /^0$/m,
  },
  fix: {
    says: 'Put index.html into the folder that root names.',
    do: async (_, bench) => bench.write('www/index.html', 'ok\n'),
  },
  gone: { status: 200 },
});
