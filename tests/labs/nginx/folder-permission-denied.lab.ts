import { chmodSync } from 'node:fs';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

const guide = '403-forbidden/nginx';

export const lab = defineLab({
  title: "A folder that nginx's worker user may not enter",
  software: ['nginx'],
  needsRoot: true,
  fault: 'access-denied',
  proves: [{ guide, cause: 'closed-to-nginx', fix: 'open-for-nginx' }],
  async given(bench) {
    const folder = bench.makeFolder('www/closed', 0o700);
    const file = bench.write('www/closed/index.html', 'ok\n');
    return { file, folder, nginx: await startWithFiles(bench) };
  },
  when: ({ nginx }, bench) => bench.curl(`${nginx.url}closed/`),
  then: { status: 403, prints: ['nginx/index-permission-denied', 'nginx/forbidden-page'] },
  check: {
    run: guideCheck(guide, 'closed-to-nginx'),
    fill: ({ file }) => ({ '<nginx-user>': 'nobody', '<file>': file }),
    shows: /Permission denied/,
  },
  fix: {
    says: "Let nginx's user pass the folder.",
    do: async ({ folder }) => {
      chmodSync(folder, 0o755);
    },
  },
  gone: { status: 200 },
});
