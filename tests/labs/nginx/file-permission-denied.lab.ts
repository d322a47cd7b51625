import { chmodSync } from 'node:fs';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: "A file that nginx's worker user may not read",
  software: ['nginx'],
  needsRoot: true,
  fault: 'access-denied',
  proves: [
    { guide: '403-forbidden/nginx', cause: 'closed-to-nginx', fix: 'open-for-nginx' },
    { guide: '403-forbidden/index', cause: 'file-permissions', fix: 'open-the-files' },
  ],
  async given(bench) {
    const file = bench.write('www/page.html', 'ok\n', 0o600);
    return { file, nginx: await startWithFiles(bench) };
  },
  when: ({ nginx }, bench) => bench.curl(`${nginx.url}page.html`),
  then: { status: 403, prints: ['nginx/file-permission-denied', 'nginx/forbidden-page'] },
  check: {
    run: guideCheck('403-forbidden/nginx', 'closed-to-nginx'),
    fill: ({ file }) => ({ '<nginx-user>': 'nobody', '<file>': file }),
    shows: /Permission denied/,
  },
  fix: {
    says: 'Let everybody read the file, and pass each folder above it.',
    do: async ({ file }) => {
      chmodSync(file, 0o644);
    },
  },
  gone: { status: 200 },
});
